import type { ReactNode } from "react";

/** What is not there is said, in a dashed frame, with what can be done about it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="gap">
      <p>{children}</p>
      {action ? <div className="row">{action}</div> : null}
    </div>
  );
}
