import type { ReactNode } from "react";

const SHAPES = {
  tick: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path
        className="cut"
        d="M4.9 8.2l2.2 2.2 4-4.4"
        fill="none"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5L15 14H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path className="cut" d="M8 6v3.6M8 11.8v.1" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  bar: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path className="cut" d="M5.2 8h5.6" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  dashed: (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="2.6 2.3"
    />
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  cross: (
    <>
      <path
        d="M8 .8L15.2 8 8 15.2.8 8z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinejoin="round"
      />
      <path
        d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  dot: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" />
    </>
  ),
  diamond: <path d="M8 1l7 7-7 7-7-7z" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  solid: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" stroke="currentColor" strokeWidth="1.8" />,
  sheet: (
    <path
      d="M3.5 1.6h6l3 3v9.8h-9zM9.2 1.8v3.1h3.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  ),
  capsule: (
    <>
      <rect x=".4" y="3.4" width="15.2" height="9" rx="4.5" fill="currentColor" />
      <circle cx="8" cy="7.9" r="1.9" fill="var(--ground)" />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** The identity's table: what each state looks like without its colour, and with it. */
const KINDS = {
  plan: ["tick", "plan"],
  accepted: ["tick", "plan"],
  done: ["tick", "plan"],
  running: ["capsule", "acc"],
  risk: ["warning", "risk"],
  late: ["bar", "late"],
  none: ["dashed", "none"],
  open: ["dashed", "none"],
  planned: ["dashed", "none"],
  reservation: ["half", "risk"],
  objection: ["cross", "late"],
  ended: ["cross", "late"],
  understood: ["dot", "none"],
  milestone: ["diamond", "ink"],
  reached: ["solid", "ink"],
  draft: ["sheet", "none"],
} as const satisfies Record<string, readonly [keyof typeof SHAPES, string]>;

export type StatusKind = keyof typeof KINDS;

/** Shape and word. `short` hides the word from the eye only, for the head of a narrow table with a key below. */
export function Status({
  kind,
  children,
  short,
}: {
  kind: StatusKind;
  children: ReactNode;
  short?: boolean;
}) {
  return (
    <span className={`st st-${KINDS[kind][1]}`}>
      <StatusShape kind={kind} />
      {short ? <span className="vh">{children}</span> : children}
    </span>
  );
}

/** The shape alone, where its word already stands beside it. */
export function StatusShape({ kind, size = 16 }: { kind: StatusKind; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[KINDS[kind][0]]}
    </svg>
  );
}
