/**
 * What an action answers to a form. The same answer serves a page with and without script: it carries every
 * value that was typed, so that nothing has to be typed twice.
 */
export type FormValues = Record<string, string | string[]>;

/** Field name to translated messages; "" is the form as a whole. The order is the order of the summary. */
export type FormErrors = Record<string, string[]>;

/** One field that someone else changed meanwhile. `by` and `at` are as people read them. */
export type ConflictField = {
  name: string;
  label: string;
  mine: string;
  theirs: string;
  by: string;
  at: string;
};

export type FormState =
  | { status: "idle" }
  | { status: "invalid"; errors: FormErrors; values: FormValues }
  /** `version` is the one now saved; sent back as `version`, with `choice.<field>` = "mine" or "theirs" */
  | { status: "conflict"; fields: ConflictField[]; values: FormValues; version: string }
  | { status: "refused"; message: string; values: FormValues }
  | { status: "done"; message: string };

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const IDLE: FormState = { status: "idle" };
