"use client";

import type { ReactNode } from "react";
import { type FieldProps, FieldsetFrame } from "./FieldFrame";
import { useField, useTypedList } from "./use-field";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type GroupProps = FieldProps & { options: ChoiceOption[]; inline?: boolean };

/** One answer of a few. Above seven, use a `SelectField`. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...props} type="radio" saved={defaultValue ? [defaultValue] : []} />;
}

/** Any number of answers. */
export function CheckboxGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: readonly string[] }) {
  return <ChoiceGroup {...props} type="checkbox" saved={defaultValue} />;
}

function ChoiceGroup(props: GroupProps & { type: "radio" | "checkbox"; saved?: readonly string[] }) {
  const { name, hint, options, inline, type, saved } = props;
  const field = useField(name, hint);
  const chosen = useTypedList(name, saved);
  return (
    <FieldsetFrame {...props} field={field}>
      <div className={inline ? "choices-row" : undefined}>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              // the summary of errors leads to the first answer
              id={index === 0 ? field.id : undefined}
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className="hint block">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldsetFrame>
  );
}
