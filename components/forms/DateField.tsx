"use client";

import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useField, useTyped } from "./use-field";

/** A calendar day. Shown in the reader's order of day and month, sent as YYYY-MM-DD. */
export function DateField(props: FieldProps & { defaultValue?: string; min?: string; max?: string }) {
  const field = useField(props.name, props.hint);
  const typed = useTyped(props.name, props.defaultValue);
  return (
    <FieldFrame {...props} field={field}>
      <input
        id={field.id}
        name={props.name}
        type="date"
        className="w-s num"
        defaultValue={typed}
        min={props.min}
        max={props.max}
        {...field.aria}
      />
    </FieldFrame>
  );
}
