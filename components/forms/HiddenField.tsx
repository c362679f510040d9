"use client";

/** What the form carries along unseen. The server must check it like everything else. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
