"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/forms/state";
import { ConflictChoice } from "./ConflictChoice";
import { ErrorSummary } from "./ErrorSummary";

/** What the server said to the last attempt, above the fields. */
export function FormAnswer({ state }: { state: FormState }) {
  switch (state.status) {
    case "idle":
      return null;
    case "invalid":
      return <ErrorSummary errors={state.errors} />;
    case "conflict":
      return <ConflictChoice fields={state.fields} />;
    case "refused":
      return <Said state={state} className="said note note-bad" role="alert" />;
    case "done":
      return <Said state={state} className="said note note-good" role="status" />;
  }
}

function Said(props: { state: { message: string }; className: string; role: "alert" | "status" }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said again are a new answer
  useEffect(() => {
    box.current?.focus();
  }, [props.state]);
  return (
    <div className={props.className} role={props.role} tabIndex={-1} ref={box}>
      {props.state.message}
    </div>
  );
}
