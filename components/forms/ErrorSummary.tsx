"use client";

import { useEffect, useId, useRef } from "react";
import type { FormErrors } from "@/lib/platform/forms/state";
import { fieldId, useForm } from "./form-context";
import { phrase } from "./phrase";

/** Everything that is not right yet, each line leading to its field. Takes the focus after a failed attempt. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const { labels, prefix } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const lines = Object.entries(errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer with the same words is a new attempt
  useEffect(() => {
    box.current?.focus();
    const title = document.title;
    const marked = `${labels.error} ${title}`;
    document.title = marked;
    return () => {
      // by now it may be the next page's title
      if (document.title === marked) document.title = title;
    };
  }, [errors, labels.error]);
  return (
    <div
      className="errors"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={box}
      // biome-ignore lint/a11y/noAutofocus: without script the browser itself must lead to the errors
      autoFocus
    >
      <h2 id={titleId}>{phrase(labels.errorHeading, { count: lines.length }, labels.locale)}</h2>
      <ul>
        {lines.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? <a href={`#${fieldId(prefix, name)}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
