"use client";

import { fieldId, useForm } from "./form-context";

export type FieldState = {
  id: string;
  hintId: string;
  errorId: string;
  messages: string[];
  /** for the control: its hint and its error, if there are any */
  aria: { "aria-describedby"?: string; "aria-invalid"?: true };
};

/** How a field stands: its ids, its messages, and what it says to a screen reader. */
export function useField(name: string, hint?: unknown): FieldState {
  const { prefix, errors } = useForm();
  const id = fieldId(prefix, name);
  const messages = errors[name] ?? [];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : "", messages.length > 0 ? errorId : ""].filter(Boolean).join(" ");
  return {
    id,
    hintId,
    errorId,
    messages,
    aria: {
      "aria-describedby": described || undefined,
      "aria-invalid": messages.length > 0 ? true : undefined,
    },
  };
}

/** What stands in a field: what was typed at the last attempt, else what is saved. */
export function useTyped(name: string, saved: string | undefined): string {
  const { values } = useForm();
  if (!values) return saved ?? "";
  const typed = values[name];
  return (Array.isArray(typed) ? typed[0] : typed) ?? "";
}

/** The same for a field with several answers. After an attempt, none means none. */
export function useTypedList(name: string, saved: readonly string[] | undefined): readonly string[] {
  const { values } = useForm();
  if (!values) return saved ?? [];
  const typed = values[name];
  if (typed === undefined || typed === "") return [];
  return Array.isArray(typed) ? typed : [typed];
}
