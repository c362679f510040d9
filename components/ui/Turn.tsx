import type { ReactNode } from "react";

export type TurnItem = { href: string; title: string; due?: string; text?: ReactNode };

type Props = {
  /** "Sie sind am Zug" */
  heading: string;
  items: TurnItem[];
  id?: string;
  /** below the list: the way to the rest */
  children?: ReactNode;
};

/** What waits for the reader. The only place that is apricot; nothing waits, nothing is shown. */
export function Turn({ heading, items, id = "turn", children }: Props) {
  if (items.length === 0) return null;
  return (
    <section className="turn" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.href} ${item.title}`}>
            <a href={item.href}>{item.title}</a>
            {item.due ? <span className="due">{item.due}</span> : null}
            {item.text ? <p>{item.text}</p> : null}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
