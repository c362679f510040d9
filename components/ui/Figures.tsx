import type { ReactNode } from "react";

export type Figure = { value: string; label: ReactNode; href?: string; source?: ReactNode };

/** Key figures. Each is a link to its list and carries its date and source where it has one. */
export function Figures({ items }: { items: Figure[] }) {
  return (
    <dl className="figures">
      {items.map((item) => (
        <div key={`${item.value} ${item.href ?? ""}`}>
          <dt>
            {item.label}
            {item.source ? <span className="xs block">{item.source}</span> : null}
          </dt>
          <dd>{item.href ? <a href={item.href}>{item.value}</a> : item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
