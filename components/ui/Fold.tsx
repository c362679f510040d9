import type { ReactNode } from "react";

/** Something behind a line of text: the values of a chart, a longer explanation. Printed unfolded. */
export function Fold({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="fold" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
