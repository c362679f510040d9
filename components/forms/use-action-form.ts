"use client";

import { unstable_rethrow } from "next/navigation";
import { type RefObject, type SubmitEvent, useActionState, useRef, useState, useTransition } from "react";
import { type FormAction, type FormState, IDLE } from "@/lib/platform/forms/state";
import { changedByServer, fillForm, valuesOf, withoutActionEntries } from "./form-values";

type Options = {
  action: FormAction;
  form: RefObject<HTMLFormElement | null>;
  /** said when the answer never came */
  failed: string;
  resetOnDone?: boolean;
  onSettled(): void;
};

/**
 * One form, two ways. Without script the browser posts it and React carries the answer into the next page.
 * With script we send it ourselves: React's own way empties the fields after every answer, and a lost
 * connection would replace the page by an error and take the text with it.
 */
export function useActionForm({ action, form, failed, resetOnDone, onSettled }: Options) {
  const [served, post] = useActionState(action, IDLE);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  // `pending` comes with the next render; a double click is faster
  const busy = useRef(false);
  const state = answered ?? served;

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const data = withoutActionEntries(new FormData(event.currentTarget, event.nativeEvent.submitter));
    startTransition(async () => {
      try {
        receive(await ask(data), data);
      } finally {
        busy.current = false;
      }
    });
  }

  async function ask(data: FormData): Promise<FormState> {
    try {
      return await action(state, data);
    } catch (error) {
      if (isRedirect(error)) onSettled();
      unstable_rethrow(error);
      return { status: "refused", message: failed, values: valuesOf(data) };
    }
  }

  function receive(next: FormState, sent: FormData) {
    if (form.current && "values" in next) fillForm(form.current, changedByServer(next.values, sent));
    if (next.status === "done") {
      if (resetOnDone) form.current?.reset();
      onSettled();
    }
    startTransition(() => setAnswered(next));
  }

  return { state, pending, post, send };
}

/** A redirect is how an action says: saved, and on to the next page. */
function isRedirect(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "digest" in error &&
    String(error.digest).startsWith("NEXT_REDIRECT")
  );
}
