import type { DemoDay } from "./types";

/** The day on which the story is told. Authors write its dates; the loader moves them to the day of loading. */
export const STORY_DAY = "2026-11-24";

const DAY = 86_400_000;

/** A day of the story, moved with the day of loading. */
export function day(isoDay: string): DemoDay {
  return { fromToday: daysApart(isoDay) };
}

/** The day so many days after a day of the story. */
export function dayAfter(isoDay: string, days: number): DemoDay {
  return { fromToday: daysApart(isoDay) + days };
}

/** First day of a month of the story, "2026-04". */
export function monthStart(month: string): DemoDay {
  return { fromToday: daysApart(`${month}-01`), snap: "first" };
}

/** Last day of a month of the story, "2027-06". */
export function monthEnd(month: string): DemoDay {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return { fromToday: daysApart(iso(Date.UTC(year, number, 0))), snap: "last" };
}

/** End of a quarter of the story, "2026-Q3". */
export function quarter(name: string): DemoDay {
  const [year, number] = name.split("-Q").map(Number) as [number, number];
  const [storyYear, storyMonth] = parts(STORY_DAY);
  return { quarterEnd: (year - storyYear) * 4 + number - (Math.floor(storyMonth / 3) + 1) };
}

/** The ISO day that a day of the demo world is when the world is loaded on `today` (ISO). */
export function dayOf(demoDay: DemoDay, today: string): string {
  if (typeof demoDay === "string") return demoDay;
  if ("quarterEnd" in demoDay) {
    const [year, month] = parts(today);
    return iso(Date.UTC(year, (Math.floor(month / 3) + 1 + demoDay.quarterEnd) * 3, 0));
  }
  const plain = utc(today) + demoDay.fromToday * DAY;
  return iso("snap" in demoDay ? nearestEdge(plain, demoDay.snap) : plain);
}

/** The first (or last) day of a month that lies nearest: in this month or in its neighbour. */
function nearestEdge(time: number, edge: "first" | "last"): number {
  const [year, month] = parts(iso(time));
  const edges =
    edge === "first"
      ? [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)]
      : [Date.UTC(year, month, 0), Date.UTC(year, month + 1, 0)];
  return edges.reduce((best, each) => (Math.abs(each - time) < Math.abs(best - time) ? each : best));
}

function daysApart(isoDay: string): number {
  return Math.round((utc(isoDay) - utc(STORY_DAY)) / DAY);
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
