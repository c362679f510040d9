"use client";

import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useField, useTyped } from "./use-field";

type Props = FieldProps & {
  /** as a person would write it: "48.500", "35,1" */
  defaultValue?: string;
  /** behind the number: "€", "%", "Wochen" */
  unit?: string;
  decimals?: boolean;
};

/** A number is text with digits on the keyboard: a number input changes on scroll and swallows commas. */
export function NumberField(props: Props) {
  const { name, hint, unit, decimals } = props;
  const field = useField(name, hint);
  const typed = useTyped(name, props.defaultValue);
  const unitId = `${field.id}-unit`;
  const described = [unit ? unitId : "", field.aria["aria-describedby"]].filter(Boolean).join(" ");
  const input = (
    <input
      id={field.id}
      name={name}
      type="text"
      inputMode={decimals ? "decimal" : "numeric"}
      autoComplete="off"
      className={unit ? undefined : "w-s num"}
      defaultValue={typed}
      {...field.aria}
      aria-describedby={described || undefined}
    />
  );
  return (
    <FieldFrame {...props} field={field}>
      {unit ? (
        <div className={unit.length > 2 ? "unit-long" : "unit"}>
          {input}
          <span id={unitId}>{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
