import { arc } from "./ring-shape";

const OPEN_SEAT = 1;
const large = cut({ box: 100, seats: 8, r: 37, w: 13, half: 10.5, pull: 6.5, table: 17.5 });
const small = cut({ box: 16, seats: 6, r: 5.7, w: 3.1, half: 8.5, pull: 1.1, table: 2.5 });

/**
 * The mark: seats around a table, the second one open. Below 20 px a cut with six seats keeps them apart.
 * Without `label` it is decoration beside its own name.
 */
export function Mark({ size = 44, label }: { size?: number; label?: string }) {
  const drawn = size < 20 ? small : large;
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox={`0 0 ${drawn.box} ${drawn.box}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <circle cx={drawn.box / 2} cy={drawn.box / 2} r={drawn.table} fill="var(--ink)" />
      <path className="seat" d={drawn.taken} strokeWidth={drawn.w} />
      <path className="seat seat-call" d={drawn.open} strokeWidth={drawn.w} />
      <path className="seat seat-fill" d={drawn.open} strokeWidth={drawn.w * 0.62} />
    </svg>
  );
}

function cut(m: {
  box: number;
  seats: number;
  r: number;
  w: number;
  half: number;
  pull: number;
  table: number;
}) {
  const half = (m.half * Math.PI) / 180;
  const seat = (index: number, pull = 0) => {
    const middle = (index * 2 * Math.PI) / m.seats;
    return arc(m.box / 2, m.r + pull, middle - half, middle + half);
  };
  const taken = Array.from({ length: m.seats }, (_, index) => index).filter((index) => index !== OPEN_SEAT);
  return { ...m, taken: taken.map((index) => seat(index)).join(""), open: seat(OPEN_SEAT, m.pull) };
}
