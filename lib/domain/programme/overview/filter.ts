import { z } from "zod";
import type { Day } from "@/lib/platform/clock/day";
import type { OverviewRow } from "./queries";
import { byWhatIsStuck, hasEnded, overdueEnds, stuckIn, stuckKinds } from "./rules";

export const sortings = [
  "stuck",
  "name",
  "cohort",
  "phase",
  "open",
  "overdue",
  "activity",
  "missing",
] as const;
export type Sorting = (typeof sortings)[number];

/** What the view across cities is narrowed to and how it is ordered, in its address. */
export const overviewFilterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  cohort: z.uuid().nullable().catch(null),
  phase: z.string().regex(/^P\d$/).nullable().catch(null),
  stuck: z
    .enum([...stuckKinds, "nothing"])
    .nullable()
    .catch(null),
  sort: z.enum(sortings).catch("stuck"),
  dir: z.enum(["asc", "desc"]).catch("asc"),
});
export type OverviewFilter = z.output<typeof overviewFilterSchema>;

/** The rows a filter leaves, in its order. */
export function arrange(rows: readonly OverviewRow[], filter: OverviewFilter, today: Day): OverviewRow[] {
  const { q, cohort, phase, stuck, sort, dir } = filter;
  const wanted = q.toLocaleLowerCase("de");
  const left = rows.filter(
    (row) =>
      row.name.toLocaleLowerCase("de").includes(wanted) &&
      (cohort === null || row.cohort?.id === cohort) &&
      (phase === null || row.phases.some(({ code }) => code === phase)) &&
      (stuck === null || isStuckBy(row, stuck, today)),
  );
  const ordered = left.sort(order(sort, today));
  return dir === "desc" ? ordered.reverse() : ordered;
}

function isStuckBy(row: OverviewRow, kind: NonNullable<OverviewFilter["stuck"]>, today: Day): boolean {
  const stuck = stuckIn(row, today);
  return kind === "nothing" ? stuck.length === 0 : stuck.some((one) => one.kind === kind);
}

type Order = (a: OverviewRow, b: OverviewRow) => number;

function order(sort: Sorting, today: Day): Order {
  const byName: Order = (a, b) => a.name.localeCompare(b.name, "de");
  const by =
    (value: (row: OverviewRow) => number | string): Order =>
    (a, b) => {
      const [x, y] = [value(a), value(b)];
      return (x < y ? -1 : x > y ? 1 : 0) || byName(a, b);
    };
  const orders: Record<Sorting, Order> = {
    stuck: byWhatIsStuck(today),
    name: byName,
    cohort: by((row) => row.cohort?.position ?? Number.POSITIVE_INFINITY),
    phase: by((row) => row.phases[0]?.code ?? "P99"),
    open: by((row) => (row.shared ? row.openMeasures : -1)),
    overdue: by((row) => (hasEnded(row, today) ? -1 : overdueEnds(row, today).length)),
    activity: by((row) => row.lastActivityOn ?? ""),
    missing: by((row) => row.missingSeats),
  };
  return orders[sort];
}
