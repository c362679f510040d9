import type { ReactNode } from "react";

const TONE = { plain: "note", call: "note note-call", bad: "note note-bad", good: "note note-good" };

/** A remark beside the text. `call` only if somebody must act; `bad` for what went wrong. */
export function Note({ tone = "plain", children }: { tone?: keyof typeof TONE; children: ReactNode }) {
  return <div className={TONE[tone]}>{children}</div>;
}
