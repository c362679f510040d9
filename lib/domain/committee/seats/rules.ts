import { type Day, daysBetween } from "@/lib/platform/clock/day";
import type { SeatTier } from "../rules";
import { folded } from "../words";

export const seatStates = ["filled", "vacant", "declined", "consulted"] as const;
export type SeatState = (typeof seatStates)[number];

/** Something with a name that a row points to. */
export type Named = { id: string; name: string };

/** A seat as the lists show it. `place` is its number at the table, from 1, clockwise from twelve o'clock. */
export type SeatRow = {
  id: string;
  place: number;
  title: string;
  typeId: string;
  tier: SeatTier;
  voting: boolean;
  state: SeatState;
  sinceOn: Day;
  organisation: Named | null;
  holder: Named | null;
  deputy: Named | null;
  searcher: Named | null;
  searchUntil: Day | null;
  reason: string | null;
};

export const seatOrders = ["place", "title", "state", "organisation"] as const;

/** Which seats a reader wants to see, and in which order. Empty lists mean all. */
export type SeatFilter = {
  q: string;
  state: readonly SeatState[];
  tier: readonly SeatTier[];
  sort: (typeof seatOrders)[number];
  down: boolean;
};

/** The seats that match, in the order asked for; equal ones stay in the order of the table. */
export function sieveSeats(seats: readonly SeatRow[], filter: SeatFilter, locale: string): SeatRow[] {
  const words = folded(filter.q).split(" ").filter(Boolean);
  const matching = seats.filter(
    (seat) =>
      (filter.state.length === 0 || filter.state.includes(seat.state)) &&
      (filter.tier.length === 0 || filter.tier.includes(seat.tier)) &&
      words.every((word) => wordsOf(seat).includes(word)),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = matching.toSorted((a, b) => compare(a, b, filter.sort, collator) || a.place - b.place);
  return filter.down ? sorted.reverse() : sorted;
}

/**
 * The order of the table after one seat has moved a place forward (-1) or back (+1). At the end of the row it stays.
 * @param ids ids of the seats in their present order
 */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((current, index) => (index === from ? other : index === to ? id : current));
}

/** The seat that has been vacant longest, and for how many days; null if none is. */
export function longestVacant(seats: readonly SeatRow[], today: Day): { seat: SeatRow; days: number } | null {
  const [first] = seats
    .filter((seat) => seat.state === "vacant")
    .toSorted((a, b) => a.sinceOn.localeCompare(b.sinceOn));
  return first ? { seat: first, days: daysBetween(first.sinceOn, today) } : null;
}

function wordsOf(seat: SeatRow): string {
  const names = [seat.organisation, seat.holder, seat.deputy, seat.searcher].map(
    (named) => named?.name ?? "",
  );
  return folded([seat.title, ...names, seat.reason ?? ""].join(" "));
}

function compare(a: SeatRow, b: SeatRow, sort: SeatFilter["sort"], collator: Intl.Collator): number {
  switch (sort) {
    case "place":
      return a.place - b.place;
    case "title":
      return collator.compare(a.title, b.title);
    case "state":
      // What needs somebody comes first.
      return URGENCY[a.state] - URGENCY[b.state];
    case "organisation":
      return collator.compare(a.organisation?.name ?? "\uffff", b.organisation?.name ?? "\uffff");
  }
}

const URGENCY: Record<SeatState, number> = { vacant: 0, declined: 1, consulted: 2, filled: 3 };
