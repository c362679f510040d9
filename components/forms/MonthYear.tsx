"use client";

import { type FieldProps, FieldsetFrame } from "./FieldFrame";
import { useForm } from "./form-context";
import { useField, useTyped } from "./use-field";

/**
 * A month, typed as two numbers. Sent as `<name>.month` and `<name>.year`; an error at `<name>` marks both.
 * @param props.defaultValue YYYY-MM
 */
export function MonthYear(props: FieldProps & { defaultValue?: string }) {
  const { name, hint, defaultValue } = props;
  const { labels } = useForm();
  const field = useField(name, hint);
  const [year = "", month = ""] = (defaultValue ?? "").split("-");
  return (
    <FieldsetFrame {...props} field={field}>
      <div className="dates">
        <Part
          id={field.id}
          name={`${name}.month`}
          label={labels.month}
          saved={month}
          bad={field.messages.length > 0}
        />
        <Part name={`${name}.year`} label={labels.year} saved={year} bad={field.messages.length > 0} wide />
      </div>
    </FieldsetFrame>
  );
}

function Part(props: {
  id?: string;
  name: string;
  label: string;
  saved: string;
  bad: boolean;
  wide?: boolean;
}) {
  const field = useField(props.name);
  const typed = useTyped(props.name, props.saved);
  const id = props.id ?? field.id;
  return (
    <div className={props.wide ? "year" : undefined}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="num"
        maxLength={props.wide ? 4 : 2}
        defaultValue={typed}
        aria-invalid={props.bad || field.messages.length > 0 ? true : undefined}
      />
    </div>
  );
}
