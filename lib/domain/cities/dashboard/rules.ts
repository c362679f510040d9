import { isVacantTooLong, missingAtTable } from "@/lib/domain/committee/rules";
import { isOpen, type MeasureState } from "@/lib/domain/strategy/rules";
import { type Day, daysBetween } from "@/lib/platform/clock/day";
import type { Dashboard, DashboardMeasure, DashboardObjective, DashboardSeat } from "./queries";

/** At most this many things wait for a person at once; the lists have the rest. */
const MOST_ITEMS = 6;

/** Something that waits for the person, most urgent first. `days` is how long it has been due. */
export type Waiting =
  | { kind: "measure-late"; measure: DashboardMeasure; days: number }
  | { kind: "milestone-late"; measure: DashboardMeasure; days: number }
  | { kind: "seat-vacant"; seat: DashboardSeat; days: number }
  | { kind: "measure-without-owner"; measure: DashboardMeasure; days: 0 }
  | { kind: "objective-without-figure"; objective: DashboardObjective; days: 0 };

/**
 * Whose move it is: the coordinator's for the whole city, a member's for what their organisation is responsible for.
 * Who may not act for their organisation comes without it: nothing waits for them.
 */
export type Reader = { coordinates: boolean; organisationId: string | null };

/** What waits for this person today, the most overdue first. Empty for those who only look. */
export function waitingFor(
  reader: Reader,
  dashboard: Dashboard,
  table: { kind: string; fieldsOfAction: string[] },
): Waiting[] {
  const { today } = dashboard;
  const mine = (measure: DashboardMeasure) =>
    reader.coordinates || (measure.ownerId !== null && measure.ownerId === reader.organisationId);
  const items: Waiting[] = dashboard.measures
    .filter((measure) => isOpen(measure.state) && mine(measure))
    .flatMap((measure) => waitingMeasure(measure, today));
  if (reader.coordinates) {
    items.push(...vacantMusts(dashboard, table));
    for (const objective of dashboard.objectives)
      if (!objective.archived && objective.observations.length === 0 && !objective.baseline)
        items.push({ kind: "objective-without-figure", objective, days: 0 });
  }
  return items.sort((a, b) => b.days - a.days).slice(0, MOST_ITEMS);
}

function waitingMeasure(measure: DashboardMeasure, today: Day): Waiting[] {
  const late = measure.endsOn ? daysBetween(measure.endsOn, today) : 0;
  if (late > 0) return [{ kind: "measure-late", measure, days: late }];
  const milestone = measure.nextMilestone ? daysBetween(measure.nextMilestone.dueOn, today) : 0;
  if (milestone > 0) return [{ kind: "milestone-late", measure, days: milestone }];
  return measure.ownerId ? [] : [{ kind: "measure-without-owner", measure, days: 0 }];
}

function vacantMusts(dashboard: Dashboard, table: { kind: string; fieldsOfAction: string[] }): Waiting[] {
  const open = missingAtTable(table, dashboard.requirements, dashboard.seats).flatMap(
    (missing) => missing.openSeats,
  );
  const { today } = dashboard;
  const ids = new Set(open.filter((seat) => isVacantTooLong(seat, today)).map((seat) => seat.id));
  return dashboard.seats
    .filter((seat) => ids.has(seat.id))
    .map((seat) => ({ kind: "seat-vacant", seat, days: daysBetween(seat.sinceOn, today) }));
}

/** How far the strategy part of the process (P0 to P6) was planned and has taken, in months, rounded. */
export function monthsToRoadMap(
  phases: Dashboard["phases"],
  today: Day,
): { planned: number; needed: number; finished: boolean } | null {
  const part = phases.filter((phase) => phase.code <= "P6");
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return null;
  const months = (from: Day, to: Day) => Math.max(0, Math.round(daysBetween(from, to) / 30.44));
  const start = first.startedOn;
  const end = last.finishedOn ?? today;
  return {
    planned: months(first.baselineStart, last.baselineEnd),
    needed: start ? months(start, end) : 0,
    finished: last.finishedOn !== null,
  };
}

/** The columns of the table of measures, in the order of concern. */
export const measureColumns = [
  "running",
  "risk",
  "late",
  "planned",
] as const satisfies readonly MeasureState[];

/** Counts open measures by field of action and state. */
export function countByField(measures: readonly DashboardMeasure[]): Map<string, Record<string, number>> {
  const rows = new Map<string, Record<string, number>>();
  for (const { fieldOfAction, state } of measures) {
    const row = rows.get(fieldOfAction) ?? {};
    row[state] = (row[state] ?? 0) + 1;
    rows.set(fieldOfAction, row);
  }
  return rows;
}
