"use client";

import { type ReactNode, useRef } from "react";
import type { FormAction, FormState } from "@/lib/platform/forms/state";
import { clock, DraftKeeper } from "./DraftKeeper";
import { FormAnswer } from "./FormAnswer";
import { FormContext, typedValues } from "./form-context";
import type { FormLabels } from "./labels";
import { phrase } from "./phrase";
import { SubmitBar } from "./SubmitBar";
import { useActionForm } from "./use-action-form";
import { useDraft } from "./use-draft";

type Props = {
  action: FormAction;
  /** `formLabels(t, locale)` of namespace "ui" */
  labels: FormLabels;
  /** fields of `components/forms`, and anything between them */
  children?: ReactNode;
  /** carried along unseen, for example the `version` that was read */
  hidden?: Record<string, string>;
  /** put before every field's id; needed if two forms of a page share a field name */
  id?: string;
  /** leave out to end the form with a `SubmitBar` of your own */
  submitLabel?: string;
  pendingLabel?: string;
  cancel?: { href: string; label: string };
  danger?: boolean;
  /** long forms: the save bar stays in reach */
  sticky?: boolean;
  /** keeps a draft on this device under this name; include the record and the person */
  draftKey?: string;
  /** empties the fields after "done", for forms that are used again and again */
  resetOnDone?: boolean;
};

/**
 * A form for a server action. Works without script; with it, nothing typed is lost to an error, a conflict, a
 * broken connection or a double click.
 */
export function ActionForm(props: Props) {
  const { action, labels, hidden = {}, id, draftKey, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, draftKey);
  const { state, pending, post, send } = useActionForm({
    action,
    form,
    failed: labels.failed,
    resetOnDone: props.resetOnDone,
    onSettled: draft.settle,
  });
  const draftNote = draft.savedAt
    ? phrase(labels.draftSaved, clock(draft.savedAt, labels), labels.locale)
    : "";
  return (
    <FormContext
      value={{
        values: typedValues(state),
        errors: state.status === "invalid" ? state.errors : {},
        labels,
        pending,
        prefix: id ? `${id}-` : "",
        draftNote,
      }}
    >
      <form
        id={id}
        className="form"
        action={post}
        onSubmit={send}
        ref={form}
        noValidate
        aria-busy={pending || undefined}
      >
        <FormAnswer state={state} />
        <DraftKeeper offer={draft.offer} onTake={draft.take} onDrop={draft.settle} />
        {Object.entries(carried(hidden, state)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {props.submitLabel ? (
          <SubmitBar
            label={props.submitLabel}
            pendingLabel={props.pendingLabel}
            cancel={props.cancel}
            danger={props.danger}
            sticky={props.sticky}
          />
        ) : null}
      </form>
    </FormContext>
  );
}

/** What was sent stays, so that a retry is the same attempt; after a conflict it builds on the version now saved. */
function carried(hidden: Record<string, string>, state: FormState): Record<string, string> {
  const sent = typedValues(state) ?? {};
  const kept = Object.entries(hidden).map(([name, value]) => {
    const before = sent[name];
    return [name, typeof before === "string" && before !== "" ? before : value];
  });
  const fields: Record<string, string> = Object.fromEntries(kept);
  return state.status === "conflict" ? { ...fields, version: state.version } : fields;
}
