import type { ReactNode } from "react";

type Props = {
  /** anchor of the section; its heading gets `<id>-title` */
  id: string;
  title: ReactNode;
  /** the way to the whole list behind what is shown */
  more?: { href: string; label: string };
  /** one or two sentences under the heading */
  intro?: ReactNode;
  children: ReactNode;
};

/** A part of the page, parted from the one above by a rule and space. */
export function Section({ id, title, more, intro, children }: Props) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-title`}>
      <div className="sec-head rule">
        <h2 id={`${id}-title`}>{title}</h2>
        {more ? (
          <a className="more" href={more.href}>
            {more.label}
          </a>
        ) : null}
        {intro ? <p>{intro}</p> : null}
      </div>
      {children}
    </section>
  );
}
