import type { ReactNode } from "react";

/** A plain list with hairlines. Children are `<li>`. */
export function Lines({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="lines" aria-label={label}>
      {children}
    </ul>
  );
}
