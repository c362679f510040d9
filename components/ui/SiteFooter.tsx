import type { ReactNode } from "react";

type Props = {
  label: string;
  links: { href: string; label: string }[];
  /** what must be said on every page, for example that a city is invented */
  note?: ReactNode;
  /** the language switch */
  children?: ReactNode;
};

export function SiteFooter({ label, links, note, children }: Props) {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={label}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
        {note ? <p>{note}</p> : null}
      </div>
    </footer>
  );
}
