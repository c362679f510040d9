import type { ReactNode } from "react";
import { Mark } from "./Mark";

export type NavItem = { href: string; label: string; current?: boolean };

type Props = {
  /** name of the house, where its mark leads, and under it the place the reader is in */
  brand: { name: string; href: string; place?: string };
  items: NavItem[];
  labels: { navigation: string; menu: string };
  /** a `DemoBanner`, above everything */
  above?: ReactNode;
  /**
   * Who is signed in, or the way to sign in. Shown beside the navigation and again inside the phone's menu:
   * it must not contain ids.
   */
  children?: ReactNode;
};

// More entries than this do not fit beside the name below 1180 px.
const SHORT_NAV = 5;

export function SiteHeader({ brand, items, labels, above, children }: Props) {
  return (
    <header className={items.length > SHORT_NAV ? "top top-long" : "top"}>
      {above}
      <div className="wrap">
        <a className="brand" href={brand.href}>
          <Mark />
          <span>
            {brand.name}
            {brand.place ? <span className="place">{brand.place}</span> : null}
          </span>
        </a>
        <nav className="nav" aria-label={labels.navigation}>
          <NavList items={items} />
        </nav>
        {children ? <div className="who">{children}</div> : null}
        <details className="menu">
          <summary>{labels.menu}</summary>
          <div className="menu-sheet">
            <nav aria-label={labels.navigation}>
              <NavList items={items} />
            </nav>
            {children ? <div className="who">{children}</div> : null}
          </div>
        </details>
      </div>
    </header>
  );
}

function NavList({ items }: { items: NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
