/**
 * Where the seats of a ring lie. Pure; the identity fixes the measures: radius = size/2 - 1.25 w, a seat
 * fills (1 - gap) of its step including its round caps, an open seat is pulled out by 0.62 w.
 * Lengths are user units of the viewBox, angles are radians clockwise from twelve o'clock.
 */
export type RingShape = {
  size: number;
  /** width of a seat */
  w: number;
  /** centre of the ring */
  c: number;
  /** radius of the circle the seats lie on */
  r: number;
  /** half the angle of the drawn arc, without its caps */
  half: number;
  step: number;
};

export type Point = { x: number; y: number };

/** Above this many seats a ring cannot be read: show the list. */
export const MOST_SEATS = 18;

const PULL = 0.62;

export function ringShape(
  count: number,
  size: number,
  options: { w?: number; gap?: number } = {},
): RingShape {
  const w = options.w ?? Math.round(size / (count <= 12 ? 13.5 : count <= 14 ? 14 : 15));
  const gap = options.gap ?? 0.26;
  const r = size / 2 - 1.25 * w;
  const step = (2 * Math.PI) / Math.max(count, 1);
  // A seat never shrinks below a dot and never joins its neighbour.
  const half = Math.max(0.004, ((1 - gap) * step) / 2 - w / 2 / r);
  return { size, w, c: size / 2, r, half, step };
}

/** The line of seat `index` (0 = twelve o'clock). `pulled` is the open seat. */
export function seatPath(shape: RingShape, index: number, pulled = false): string {
  const middle = index * shape.step;
  const radius = pulled ? shape.r + PULL * shape.w : shape.r;
  return arc(shape.c, radius, middle - shape.half, middle + shape.half);
}

/** The second half of a seat, inside its outline, cut straight at the middle: what a reservation leaves open. */
export function emptyHalfPath(shape: RingShape, index: number, outline: number): string {
  const middle = index * shape.step;
  const end = middle + shape.half;
  const cap = shape.w / 2 - outline;
  const outer = shape.r + cap;
  const inner = shape.r - cap;
  const [a, b, d, e] = [
    at(shape.c, outer, middle),
    at(shape.c, outer, end),
    at(shape.c, inner, end),
    at(shape.c, inner, middle),
  ];
  return `M${xy(a)}A${n(outer)} ${n(outer)} 0 0 1 ${xy(b)}A${n(cap)} ${n(cap)} 0 0 1 ${xy(d)}A${n(inner)} ${n(inner)} 0 0 0 ${xy(e)}Z`;
}

/** The middle of a seat, where its dot or cross stands. */
export function seatCentre(shape: RingShape, index: number): Point {
  return at(shape.c, shape.r, index * shape.step);
}

/** Where the short label of a seat stands, inside the ring. The text is centred; y is its baseline. */
export function seatLabel(shape: RingShape, index: number): Point {
  const p = at(shape.c, shape.r - 1.33 * shape.w, index * shape.step);
  return { x: p.x, y: p.y + 4.6 };
}

/** A clockwise arc on the circle around (c, c). */
export function arc(c: number, radius: number, from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0;
  return `M${xy(at(c, radius, from))}A${n(radius)} ${n(radius)} 0 ${large} 1 ${xy(at(c, radius, to))}`;
}

function at(c: number, radius: number, angle: number): Point {
  return { x: c + radius * Math.sin(angle), y: c - radius * Math.cos(angle) };
}

function xy(p: Point): string {
  return `${n(p.x)} ${n(p.y)}`;
}

/** Two decimals are a hundredth of a pixel; more would only weigh on the page. */
function n(value: number): number {
  return Math.round(value * 100) / 100;
}
