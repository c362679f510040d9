import { MOST_SEATS, type RingShape, ringShape, seatLabel, seatPath } from "./ring-shape";
import { Seat, type SeatState } from "./Seat";

export type RingSeat = {
  state: SeatState;
  /** full name, with its state in words: it is the name of the link and the tip of the mouse */
  label: string;
  href?: string;
  /** two or three letters inside the ring */
  short?: string;
};

type Props = {
  seats: RingSeat[];
  /** what the picture says, in one sentence */
  label: string;
  size?: number;
  /** one number, and at most five words in one or two lines */
  centre?: { big: string; caption?: string[] };
  /** the solid ink table of the front page */
  solid?: boolean;
  gap?: number;
  w?: number;
  /**
   * The list beside the ring carries the same links. Then the keyboard and the screen reader use the list,
   * and the seats stay a target for the mouse; otherwise every row would be read twice.
   */
  twin?: boolean;
};

/** The round table. Above 18 seats nothing is drawn and the list beside it speaks. */
export function Ring({ seats, label, size = 300, centre, solid, gap, w, twin }: Props) {
  if (seats.length === 0 || seats.length > MOST_SEATS) return null;
  const shape = ringShape(seats.length, size, { gap, w });
  const drawn = (
    <svg
      className="seats"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role={seats.some((seat) => seat.href) ? "group" : "img"}
      aria-label={label}
      aria-hidden={twin}
    >
      {seats.map((seat, index) => {
        const inside = <SeatAndLabel shape={shape} index={index} seat={seat} />;
        // biome-ignore lint/suspicious/noArrayIndexKey: the place at the table is the seat's identity
        if (!seat.href) return <g key={index}>{inside}</g>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place at the table is the seat's identity
          <a key={index} href={seat.href} {...(twin ? { tabIndex: -1 } : { "aria-label": seat.label })}>
            {inside}
          </a>
        );
      })}
      {solid ? <circle className="ring-table" cx={shape.c} cy={shape.c} r={round(size * 0.21)} /> : null}
      {centre ? <Centre size={size} solid={solid} {...centre} /> : null}
    </svg>
  );
  if (!twin) return drawn;
  return (
    <>
      <span className="vh">{label}</span>
      {drawn}
    </>
  );
}

/** A linked seat is easier to hit than to see, and shows the focus in its own form. */
function Reach({ shape, d }: { shape: RingShape; d: string }) {
  return (
    <>
      <path className="seat seat-reach" d={d} strokeWidth={shape.w + 12} />
      <path className="seat seat-gap" d={d} strokeWidth={shape.w + 5} />
    </>
  );
}

function SeatAndLabel({ shape, index, seat }: { shape: RingShape; index: number; seat: RingSeat }) {
  const at = seatLabel(shape, index);
  return (
    <>
      <title>{seat.label}</title>
      {seat.href ? <Reach shape={shape} d={seatPath(shape, index, seat.state === "vacant")} /> : null}
      <Seat shape={shape} index={index} state={seat.state} />
      {seat.short ? (
        <text className="lab" x={round(at.x)} y={round(at.y)}>
          {seat.short}
        </text>
      ) : null}
    </>
  );
}

function Centre({
  size,
  big,
  caption = [],
  solid,
}: {
  size: number;
  big: string;
  caption?: string[];
  solid?: boolean;
}) {
  const c = size / 2;
  if (solid) {
    const lines = [big, ...caption];
    return lines.map((line, index) => (
      <text className="cap" key={line} x={c} y={c + 8 + (index - (lines.length - 1) / 2) * 30}>
        {line}
      </text>
    ));
  }
  const number = Math.min(big.length > 4 ? 40 : 60, Math.max(26, Math.round(size * 0.145)));
  const line = 19;
  const block = number * 0.68 + (caption.length > 0 ? 10 + caption.length * line : 0);
  const base = c - block / 2 + number * 0.68;
  return (
    <>
      <text className="big" x={c} y={round(base)} fontSize={number}>
        {big}
      </text>
      {caption.map((words, index) => (
        <text className="cap" key={words} x={c} y={round(base + 24 + index * line)}>
          {words}
        </text>
      ))}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
