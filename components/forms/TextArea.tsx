"use client";

import { useEffect, useState } from "react";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import { useForm } from "./form-context";
import { phrase } from "./phrase";
import { useField, useTyped } from "./use-field";

type Props = FieldProps & {
  defaultValue?: string;
  rows?: number;
  /** the limit is said and counted, never enforced while typing: nobody's paste is cut off */
  limit?: number;
};

// A screen reader hears the count when the hand rests, not at every letter.
const PAUSE_MS = 1000;

export function TextArea(props: Props) {
  const { name, hint, rows = 4, limit } = props;
  const field = useField(name, hint);
  const typed = useTyped(name, props.defaultValue);
  const [length, setLength] = useState<number | null>(null);
  const countId = `${field.id}-count`;
  const described = [field.aria["aria-describedby"], limit ? countId : ""].filter(Boolean).join(" ");
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={typed}
        {...field.aria}
        aria-describedby={described || undefined}
        onInput={limit ? (event) => setLength(event.currentTarget.value.length) : undefined}
      />
      {limit ? <Count id={countId} limit={limit} length={length} /> : null}
    </FieldFrame>
  );
}

function Count({ id, limit, length }: { id: string; limit: number; length: number | null }) {
  const { labels } = useForm();
  const [heard, setHeard] = useState("");
  const left = limit - (length ?? 0);
  const said =
    length === null
      ? phrase(labels.limit, { count: limit }, labels.locale)
      : phrase(left < 0 ? labels.over : labels.left, { count: Math.abs(left) }, labels.locale);
  useEffect(() => {
    if (length === null) return;
    const timer = setTimeout(() => setHeard(said), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [length, said]);
  return (
    <>
      <p className={left < 0 ? "count count-over" : "count"} id={id}>
        {said}
      </p>
      <span className="vh" role="status">
        {heard}
      </span>
    </>
  );
}
