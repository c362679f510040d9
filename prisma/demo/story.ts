import type { DemoDay } from "./types";

/** The day on which the story is told. Authors write its dates; the loader moves them to the day of loading. */
export const STORY_DAY = "2026-11-24";

const DAY = 86_400_000;

/** A day of the story, moved with the day of loading. */
export function day(iso: string): DemoDay {
  return { fromToday: Math.round((utc(iso) - utc(STORY_DAY)) / DAY) };
}

/** The day so many days after a day of the story. */
export function dayAfter(iso: string, days: number): DemoDay {
  return { fromToday: Math.round((utc(iso) - utc(STORY_DAY)) / DAY) + days };
}

/** First day of a month of the story, "2026-04". */
export function monthStart(month: string): DemoDay {
  return { months: monthsApart(month), edge: "first" };
}

/** Last day of a month of the story, "2027-06". */
export function monthEnd(month: string): DemoDay {
  return { months: monthsApart(month), edge: "last" };
}

/** End of a quarter of the story, "2026-Q3". */
export function quarter(name: string): DemoDay {
  const [year, number] = name.split("-Q").map(Number) as [number, number];
  const [y, m] = parts(STORY_DAY);
  return { quarterEnd: (year - y) * 4 + number - (Math.floor(m / 3) + 1) };
}

/** The ISO day that a day of the demo world is when the world is loaded on `today` (ISO). */
export function dayOf(demoDay: DemoDay, today: string): string {
  if (typeof demoDay === "string") return demoDay;
  const [year, month] = parts(today);
  if ("fromToday" in demoDay) return iso(utc(today) + demoDay.fromToday * DAY);
  if ("quarterEnd" in demoDay) {
    const end = (Math.floor(month / 3) + 1 + demoDay.quarterEnd) * 3;
    return iso(Date.UTC(year, end, 0));
  }
  return iso(
    Date.UTC(
      year,
      month + demoDay.months + (demoDay.edge === "last" ? 1 : 0),
      demoDay.edge === "last" ? 0 : 1,
    ),
  );
}

function monthsApart(month: string): number {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const [y, m] = parts(STORY_DAY);
  return (year - y) * 12 + number - 1 - m;
}

/** Year and month (0 to 11) of an ISO day. */
function parts(isoDay: string): [number, number] {
  const [year, month] = isoDay.split("-").map(Number) as [number, number];
  return [year, month - 1];
}

function utc(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
