"use client";

import { look } from "../ui/Button";
import { useForm } from "./form-context";

type Props = {
  label: string;
  /** while the answer is awaited */
  pendingLabel?: string;
  variant?: "primary" | "quiet" | "danger";
  small?: boolean;
  /** several ways to submit one form: sent as `name=value` */
  name?: string;
  value?: string;
};

/** Stays focusable while it waits: `disabled` would throw the keyboard back to the top of the page. */
export function SubmitButton({ label, pendingLabel, variant, small, name, value }: Props) {
  const { pending, labels } = useForm();
  return (
    <button
      type="submit"
      className={look({ variant, small })}
      aria-disabled={pending || undefined}
      name={name}
      value={value}
    >
      {pending ? (pendingLabel ?? labels.pending) : label}
    </button>
  );
}
