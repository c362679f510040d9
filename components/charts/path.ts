/**
 * The maths of a value on its agreed way: where baseline, measured values and goal lie in a small frame,
 * and what was agreed for a day in between. Pure; days are ISO dates (YYYY-MM-DD), values are in the
 * indicator's own unit, lengths in user units of the viewBox.
 */
export type PathPoint = { on: string; value: number };

export type PathData = {
  baseline: PathPoint | null;
  target: PathPoint | null;
  /** measured values, in any order; two on one day count as the later entry */
  observations: PathPoint[];
};

export type PathFrame = { left: number; right: number; top: number; bottom: number };

export type Placed = PathPoint & { x: number; y: number };

export type PathShape = {
  /** measured values in the order of time, the baseline first */
  line: Placed[];
  /** ends of the agreed way; null if baseline or target is missing */
  want: [Placed, Placed] | null;
  goal: Placed | null;
  /** first and last day of the frame */
  first: string;
  last: string;
};

/** Fits the data into the frame. Null if there is neither a value nor a target. */
export function pathShape(data: PathData, frame: PathFrame): PathShape | null {
  const line = measured(data);
  const all = data.target ? [...line, data.target] : line;
  if (all.length === 0) return null;
  const days = all.map((point) => dayNumber(point.on));
  const values = all.map((point) => point.value);
  const x = scale(Math.min(...days), Math.max(...days), frame.left, frame.right, frame.left);
  const middle = (frame.top + frame.bottom) / 2;
  const y = scale(Math.min(...values), Math.max(...values), frame.bottom, frame.top, middle);
  const place = (point: PathPoint): Placed => ({ ...point, x: x(dayNumber(point.on)), y: y(point.value) });
  const ordered = all.map((point) => point.on).sort();
  return {
    line: line.map(place),
    want: data.baseline && data.target ? [place(data.baseline), place(data.target)] : null,
    goal: data.target ? place(data.target) : null,
    first: ordered[0] ?? "",
    last: ordered[ordered.length - 1] ?? "",
  };
}

/**
 * The value agreed for a day: straight from baseline to target, and the target's value after its day.
 * Null before the baseline's day, or if there is no agreed way.
 */
export function agreedValue(data: PathData, on: string): number | null {
  const { baseline, target } = data;
  if (!baseline || !target) return null;
  const from = dayNumber(baseline.on);
  const to = dayNumber(target.on);
  const day = dayNumber(on);
  if (day < from) return null;
  if (day >= to) return target.value;
  return baseline.value + ((target.value - baseline.value) * (day - from)) / (to - from);
}

/** All measured values in the order of time, one per day; the baseline is the first of them. */
export function measured(data: PathData): PathPoint[] {
  const byDay = new Map<string, PathPoint>();
  if (data.baseline) byDay.set(data.baseline.on, data.baseline);
  for (const point of data.observations) byDay.set(point.on, point);
  return [...byDay.values()].sort((a, b) => a.on.localeCompare(b.on));
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

/** A single day or a single value has no extent: it stands at `alone`. */
function scale(min: number, max: number, from: number, to: number, alone: number): (value: number) => number {
  if (max === min) return () => alone;
  return (value) => Math.round((from + ((value - min) / (max - min)) * (to - from)) * 10) / 10;
}
