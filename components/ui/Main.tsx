import type { ReactNode } from "react";

/** The page's one main region. Focusable so that the skip link also moves the keyboard, not only the view. */
export function Main({ children, id = "content" }: { children: ReactNode; id?: string }) {
  return (
    <main id={id} className="main" tabIndex={-1}>
      <div className="wrap">{children}</div>
    </main>
  );
}
