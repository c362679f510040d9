import type { SeatState } from "./Seat";

/** The capsule: one seat seen alone. Bullet of a list, sign of a place, step of a chain. Decoration beside its word. */
export function SeatBullet({ state = "filled", size = 16 }: { state?: SeatState; size?: number }) {
  return (
    <svg className="capsule" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {drawn(state)}
    </svg>
  );
}

function drawn(state: SeatState) {
  switch (state) {
    case "filled":
    case "accepted":
      return solid();
    case "running":
      return (
        <>
          {solid()}
          <circle className="cut-fill" cx="8" cy="7.9" r="1.9" />
        </>
      );
    case "vacant":
      return outline("var(--call)", 2, "var(--call-fill)");
    case "consulted":
      return (
        <>
          {outline("var(--accent)", 2)}
          <circle className="acc-fill" cx="8" cy="8" r="1.6" />
        </>
      );
    case "reservation":
      return (
        <>
          {outline("var(--accent)", 2)}
          <path className="acc-fill" d="M8 4H5.2a4 4 0 0 0 0 8H8z" />
        </>
      );
    case "objection":
      return (
        <>
          {outline("var(--late)", 1.8)}
          <path
            d="M6.4 6.4l3.2 3.2M9.6 6.4L6.4 9.6"
            stroke="var(--late)"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </>
      );
    case "understood":
      return (
        <>
          {outline("var(--edge)", 1.6)}
          <circle className="edge-fill" cx="8" cy="8" r="1.6" />
        </>
      );
    case "future":
    case "open":
      return outline("var(--edge)", 1.6);
  }
}

function solid() {
  return <rect className="acc-fill" x=".4" y="3.4" width="15.2" height="9" rx="4.5" />;
}

function outline(stroke: string, width: number, fill = "none") {
  return (
    <rect x="1.2" y="4" width="13.6" height="8" rx="4" fill={fill} stroke={stroke} strokeWidth={width} />
  );
}
