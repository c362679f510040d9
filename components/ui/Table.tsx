import type { ReactNode } from "react";

type Props = {
  /** what the table shows, with its date; also the name of its scrolling frame */
  caption: string;
  /** the heading above already says it: keep the caption for screen readers */
  captionHidden?: boolean;
  /**
   * `scroll`: the table keeps its shape and scrolls in its own frame.
   * `stack`: below 700 px each row becomes a small record; give the cells a `label`.
   */
  narrow?: "scroll" | "stack";
  children: ReactNode;
};

/** Compose with `thead`, `tbody`, `tr`, `Th`, `Td`. A row that waits has class `wait`, a chosen one `chosen`. */
export function Table({ caption, captionHidden, narrow = "scroll", children }: Props) {
  const table = (
    <table className={narrow === "stack" ? "stack-rows" : undefined}>
      <caption className={captionHidden ? "vh" : undefined}>{caption}</caption>
      {children}
    </table>
  );
  if (narrow === "stack") return table;
  return (
    // A frame that scrolls must be reachable by keyboard and must have a name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction
    <section className="scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

/** A column's head. With `sort` it is a link to the same page in another order. */
export function Th({
  children,
  numeric,
  sort,
}: {
  children: ReactNode;
  numeric?: boolean;
  sort?: { href: string; order?: "ascending" | "descending" };
}) {
  return (
    <th scope="col" className={numeric ? "n" : undefined} aria-sort={sort?.order}>
      {sort ? (
        <a className="sort" href={sort.href}>
          {children}
          <svg width="9" height="11" viewBox="0 0 9 11" aria-hidden="true" fill="currentColor">
            {sort.order === "descending" ? null : <path d="M4.5 0L8.5 4.6H.5z" />}
            {sort.order === "ascending" ? null : <path d="M4.5 11L.5 6.4h8z" />}
          </svg>
        </a>
      ) : (
        children
      )}
    </th>
  );
}

/** A cell. `label` repeats the column's head where rows are stacked; `numeric` aligns to the right. */
export function Td({
  children,
  numeric,
  label,
  className,
}: {
  children?: ReactNode;
  numeric?: boolean;
  label?: string;
  className?: string;
}) {
  return (
    <td className={[numeric && "n", className].filter(Boolean).join(" ") || undefined} data-label={label}>
      {children}
    </td>
  );
}

/** A count that leads to its list; nought is a quiet dot with its word for the ear. */
export function CountCell({ count, href, none }: { count: number; href?: string; none: string }) {
  return (
    <td className="n">
      {count === 0 ? (
        <span className="soft">
          <span aria-hidden="true">·</span>
          <span className="vh">{none}</span>
        </span>
      ) : href ? (
        <a href={href}>{count}</a>
      ) : (
        count
      )}
    </td>
  );
}
