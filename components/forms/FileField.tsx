"use client";

import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useField } from "./use-field";

/** A file. A browser never hands one back after an error without script, so the hint should say so. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const field = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} field={field}>
      <input
        id={field.id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...field.aria}
      />
    </FieldFrame>
  );
}
