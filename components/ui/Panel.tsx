import type { ReactNode } from "react";

type Props = {
  id: string;
  title: ReactNode;
  /** what kind of record it is: "Maßnahme M2 · Arbeit" */
  kicker?: ReactNode;
  close?: { href: string; label: string };
  children: ReactNode;
};

/** An open record, lying on a leaf beside its list. On a phone it stands below or is its own page. */
export function Panel({ id, title, kicker, close, children }: Props) {
  return (
    <aside className="panel" id={id} aria-labelledby={`${id}-title`}>
      {kicker || close ? (
        <div className="row apart">
          <span className="small soft">{kicker}</span>
          {close ? (
            <a className="small" href={close.href}>
              {close.label}
            </a>
          ) : null}
        </div>
      ) : null}
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </aside>
  );
}
