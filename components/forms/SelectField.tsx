"use client";

import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useForm } from "./form-context";
import { useField, useTyped } from "./use-field";

export type Option = { value: string; label: string };

type Props = FieldProps & {
  options: (Option | { group: string; options: Option[] })[];
  defaultValue?: string;
  /** first entry, when nothing is chosen yet; "" leaves it out */
  empty?: string;
  width?: "full" | "medium";
};

export function SelectField(props: Props) {
  const { name, hint, options, width = "medium" } = props;
  const { labels } = useForm();
  const field = useField(name, hint);
  const typed = useTyped(name, props.defaultValue);
  const empty = props.empty ?? labels.choose;
  return (
    <FieldFrame {...props} field={field}>
      <select
        id={field.id}
        name={name}
        className={width === "medium" ? "w-m" : undefined}
        defaultValue={typed}
        {...field.aria}
      >
        {empty ? <option value="">{empty}</option> : null}
        {options.map((option) =>
          "group" in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(Choice)}
            </optgroup>
          ) : (
            Choice(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function Choice(option: Option) {
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}
