import type { ReactNode } from "react";

const CLASS = { two: "two", even: "two-even", three: "three" };

/** Columns on a desk, one under the other below 960 px. `two` is 7 to 5. Give it `Section`s. */
export function Columns({ kind = "two", children }: { kind?: keyof typeof CLASS; children: ReactNode }) {
  return <div className={`sec ${CLASS[kind]}`}>{children}</div>;
}
