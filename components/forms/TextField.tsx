"use client";

import type { HTMLInputAutoCompleteAttribute } from "react";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useField, useTyped } from "./use-field";

const WIDTH = { full: undefined, medium: "w-m", short: "w-s" };

type Props = FieldProps & {
  defaultValue?: string;
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
  width?: keyof typeof WIDTH;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";
  spellCheck?: boolean;
};

export function TextField(props: Props) {
  const { name, hint, type = "text", width = "full", autoComplete, inputMode, spellCheck } = props;
  const field = useField(name, hint);
  const typed = useTyped(name, props.defaultValue);
  return (
    <FieldFrame {...props} field={field}>
      <input
        id={field.id}
        name={name}
        type={type}
        className={WIDTH[width]}
        // a password is never sent back to be typed again
        defaultValue={type === "password" ? undefined : typed}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        {...field.aria}
      />
    </FieldFrame>
  );
}
