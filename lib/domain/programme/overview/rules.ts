import { type Day, daysBetween } from "@/lib/platform/clock/day";

/** What the view across cities knows about a city. */
export type CityFacts = {
  name: string;
  /** Last days of the open measures, earliest first; empty if the city has not shared its draft. */
  ends: readonly Day[];
  lastActivityOn: Day | null;
  missingSeats: number;
  cooperationEndsOn: Day | null;
};

/** A city in which nothing has been entered for so many days is worth a call. Our own decision. */
export const SILENT_AFTER_DAYS = 30;

/** Why a city may need somebody, and for how long (days) or how much (seats). */
export type Stuck =
  | { kind: "overdue"; count: number; days: number }
  | { kind: "silent"; days: number }
  | { kind: "seats"; count: number };

export const stuckKinds = ["overdue", "silent", "seats"] as const;

/**
 * What is stuck in a city, the most pressing first: measures past their last day, silence, seats that the table
 * needs and does not have. A city whose cooperation has ended goes its own way: nothing. Our own decision; there is
 * no score, so that cities cannot be ranked against each other.
 */
export function stuckIn(city: CityFacts, today: Day): Stuck[] {
  if (hasEnded(city, today)) return [];
  const late = overdueEnds(city, today);
  const silent = city.lastActivityOn === null ? 0 : daysBetween(city.lastActivityOn, today);
  const stuck: Stuck[] = [];
  if (late[0]) stuck.push({ kind: "overdue", count: late.length, days: daysBetween(late[0], today) });
  if (silent >= SILENT_AFTER_DAYS) stuck.push({ kind: "silent", days: silent });
  if (city.missingSeats > 0) stuck.push({ kind: "seats", count: city.missingSeats });
  return stuck;
}

/** Last days that are past: a measure that ends today is not late. */
export function overdueEnds({ ends }: Pick<CityFacts, "ends">, today: Day): Day[] {
  return ends.filter((end) => end < today).sort();
}

/** Whether the cooperation with the foundation is over. */
export function hasEnded({ cooperationEndsOn }: Pick<CityFacts, "cooperationEndsOn">, today: Day): boolean {
  return cooperationEndsOn !== null && cooperationEndsOn < today;
}

/** Puts the cities first in which most is stuck: by what it is, then by how long it has been so, then by name. */
export function byWhatIsStuck(today: Day): (a: CityFacts, b: CityFacts) => number {
  return (a, b) => {
    const [first, second] = [stuckIn(a, today)[0], stuckIn(b, today)[0]];
    return (
      place(first) - place(second) ||
      weight(second) - weight(first) ||
      Number(hasEnded(a, today)) - Number(hasEnded(b, today)) ||
      a.name.localeCompare(b.name, "de")
    );
  };
}

const place = (stuck: Stuck | undefined) => (stuck ? stuckKinds.indexOf(stuck.kind) : stuckKinds.length);
const weight = (stuck: Stuck | undefined) => (stuck ? ("days" in stuck ? stuck.days : stuck.count) : 0);
