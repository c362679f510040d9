"use client";

import type { ReactNode } from "react";
import { useForm } from "./form-context";
import type { FieldState } from "./use-field";

/** What every field has in common. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** most fields must be filled in; the others say so */
  optional?: boolean;
};

type FrameProps = FieldProps & { field: FieldState; children: ReactNode };

/** Label, hint, error, control: always in this order. */
export function FieldFrame({ field, label, hint, optional, children }: FrameProps) {
  return (
    <div className={field.messages.length > 0 ? "field field-bad" : "field"}>
      <label className="label" htmlFor={field.id}>
        {label}
        <Optional shown={optional} />
      </label>
      <HintAndErrors field={field} hint={hint} />
      {children}
    </div>
  );
}

/** The same for several controls under one question. */
export function FieldsetFrame({ field, label, hint, optional, children }: FrameProps) {
  return (
    <fieldset className={field.messages.length > 0 ? "field field-bad" : "field"} {...field.aria}>
      <legend className="label">
        {label}
        <Optional shown={optional} />
      </legend>
      <div>
        <HintAndErrors field={field} hint={hint} />
        {children}
      </div>
    </fieldset>
  );
}

export function HintAndErrors({ field, hint }: { field: FieldState; hint?: ReactNode }) {
  return (
    <>
      {hint ? (
        <div className="hint" id={field.hintId}>
          {hint}
        </div>
      ) : null}
      <Messages field={field} />
    </>
  );
}

function Messages({ field }: { field: FieldState }) {
  const { labels } = useForm();
  if (field.messages.length === 0) return null;
  return (
    <div id={field.errorId}>
      {field.messages.map((message) => (
        <p className="msg" key={message}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="7" fill="currentColor" />
            <path d="M8 4v4.6M8 11.4v.1" stroke="var(--ground)" strokeWidth="2" strokeLinecap="round" />
          </svg>
          <span>
            <span className="vh">{labels.error} </span>
            {message}
          </span>
        </p>
      ))}
    </div>
  );
}

function Optional({ shown }: { shown?: boolean }) {
  const { labels } = useForm();
  return shown ? <span className="opt"> ({labels.optional})</span> : null;
}
