"use client";

import type { ReactNode } from "react";
import { HintAndErrors } from "./FieldFrame";
import { useField, useTypedList } from "./use-field";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
  /** what is sent when it is ticked */
  value?: string;
};

/** A single yes. What is sent when it is not ticked: nothing. */
export function CheckboxField({ name, label, hint, defaultChecked, value = "yes" }: Props) {
  const field = useField(name, hint);
  const chosen = useTypedList(name, defaultChecked ? [value] : []);
  return (
    <div className={field.messages.length > 0 ? "field field-bad" : "field"}>
      <HintAndErrors field={field} hint={hint} />
      <label className="choice">
        <input
          id={field.id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={chosen.includes(value)}
          {...field.aria}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
