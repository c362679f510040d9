"use client";

import type { ReactNode } from "react";
import { useForm } from "./form-context";
import { SubmitButton } from "./SubmitButton";

type Props = {
  label: string;
  pendingLabel?: string;
  danger?: boolean;
  cancel?: { href: string; label: string };
  /** long forms: stays at the lower edge of the window */
  sticky?: boolean;
  /** other buttons of the same form */
  children?: ReactNode;
};

/** The end of a form: what happens, how to leave, and whether a draft is safe. */
export function SubmitBar({ label, pendingLabel, danger, cancel, sticky, children }: Props) {
  const { draftNote } = useForm();
  return (
    <div className={sticky ? "submit submit-bar" : "submit"}>
      <SubmitButton label={label} pendingLabel={pendingLabel} variant={danger ? "danger" : "primary"} />
      {children}
      {cancel ? (
        <a className="btn btn-quiet" href={cancel.href}>
          {cancel.label}
        </a>
      ) : null}
      <span className="soft" role="status">
        {draftNote}
      </span>
    </div>
  );
}
