import type { ReactNode } from "react";

/** x of y steps as capsules, with the words that say the same: evidence, readiness, progress. */
export function Steps({
  value,
  of,
  label,
  large,
}: {
  value: number;
  of: number;
  /** read aloud and shown as a tip: "Stufe 2 von 5" */
  label: string;
  large?: boolean;
}) {
  return (
    <span className={large ? "caps caps-l" : "caps"} role="img" aria-label={label} title={label}>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
        <i key={index} className={index < value ? "on" : undefined} />
      ))}
    </span>
  );
}

/** A length shown by counting it: planned months against months needed. */
export function CapsuleLine({
  label,
  count,
  planned,
  children,
}: {
  label: ReactNode;
  count: number;
  /** outlined: it was only planned */
  planned?: boolean;
  /** the number in words: "11 Monate" */
  children: ReactNode;
}) {
  return (
    <div className="caps-line">
      <span>{label}</span>
      <span className="caps" aria-hidden="true">
        {Array.from({ length: Math.min(count, 60) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the row
          <i key={index} className={planned ? "plan" : "on"} />
        ))}
      </span>
      <b className="num">{children}</b>
    </div>
  );
}
