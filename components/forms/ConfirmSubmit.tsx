"use client";

import type { FormAction } from "@/lib/platform/forms/state";
import { look } from "../ui/Button";
import { ActionForm } from "./ActionForm";
import type { FormLabels } from "./labels";
import { SubmitButton } from "./SubmitButton";

type Props = {
  action: FormAction;
  labels: FormLabels;
  hidden?: Record<string, string>;
  /** what the button does: "Sitz zurückziehen" */
  label: string;
  pendingLabel?: string;
  variant?: "primary" | "quiet" | "danger";
  small?: boolean;
  /** what cannot be taken back is asked first: unfolds the question and the button that does it */
  question?: string;
  confirmLabel?: string;
};

/** A form that is one button. With a question it unfolds first; both work without script. */
export function ConfirmSubmit(props: Props) {
  const { action, labels, hidden, label, pendingLabel, variant = "quiet", small = true, question } = props;
  if (!question) {
    return (
      <ActionForm action={action} labels={labels} hidden={hidden}>
        <SubmitButton label={label} pendingLabel={pendingLabel} variant={variant} small={small} />
      </ActionForm>
    );
  }
  // The form lies around the question: a refusal must be seen although the question is folded again without script.
  return (
    <ActionForm action={action} labels={labels} hidden={hidden}>
      <details className="ask">
        <summary className={look({ variant, small })}>{label}</summary>
        <div>
          <p>{question}</p>
          <div className="row">
            <SubmitButton
              label={props.confirmLabel ?? label}
              pendingLabel={pendingLabel}
              variant={variant === "danger" ? "danger" : "primary"}
              small={small}
            />
          </div>
        </div>
      </details>
    </ActionForm>
  );
}
