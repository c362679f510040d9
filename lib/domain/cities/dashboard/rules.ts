import { type Day, daysBetween } from "@/lib/platform/clock/day";
import type { MeasureState } from "@/lib/domain/strategy/rules";
import { missingAtTable } from "@/lib/domain/committee/rules";
import type { Dashboard, DashboardMeasure, DashboardObjective, DashboardSeat } from "./queries";

/** A vacant must-have seat is worth a reminder after this many days (proposal of the stakeholder list). */
const VACANT_WARNING_DAYS = 30;
/** At most this many things wait for a person at once; the lists have the rest. */
const MOST_ITEMS = 6;

/** Something that waits for the person, most urgent first. `days` is how long it has been due. */
export type Waiting =
  | { kind: "measure-late"; measure: DashboardMeasure; days: number }
  | { kind: "milestone-late"; measure: DashboardMeasure; days: number }
  | { kind: "seat-vacant"; seat: DashboardSeat; days: number }
  | { kind: "measure-without-owner"; measure: DashboardMeasure; days: 0 }
  | { kind: "objective-without-figure"; objective: DashboardObjective; days: 0 };

/** Whose move it is: the coordinator's for the whole city, a member's for what their organisation is responsible for. */
export type Reader = { coordinates: boolean; organisationId: string | null };

/** What waits for this person today, the most overdue first. Empty for those who only look. */
export function waitingFor(reader: Reader, dashboard: Dashboard, table: { kind: string; fieldsOfAction: string[] }): Waiting[] {
  const { today } = dashboard;
  const mine = (measure: DashboardMeasure) =>
    reader.coordinates || (measure.ownerId !== null && measure.ownerId === reader.organisationId);
  const items: Waiting[] = dashboard.measures.filter(mine).flatMap((measure) => waitingMeasure(measure, today));
  if (reader.coordinates) {
    items.push(...vacantMusts(dashboard, table));
    for (const objective of dashboard.objectives)
      if (objective.observations.length === 0 && !objective.baseline)
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
  const open = missingAtTable(table, dashboard.requirements, dashboard.seats).flatMap((missing) => missing.openSeats);
  const ids = new Set(open.filter((seat) => seat.state === "vacant").map((seat) => seat.id));
  return dashboard.seats
    .filter((seat) => ids.has(seat.id))
    .map((seat): Waiting => ({ kind: "seat-vacant", seat, days: daysBetween(seat.sinceOn, dashboard.today) }))
    .filter((item) => item.days > VACANT_WARNING_DAYS);
}

/** Where an objective stands against its agreed path. */
export type ObjectiveState = "plan" | "risk" | "late" | "none";

/** A figure older than this says nothing about today. */
const FIGURE_GOOD_FOR_DAYS = 370;

/**
 * Compares the latest figure with the straight way from baseline to target at the day of that figure: at least 90 % of
 * the agreed way is on plan, at least 70 % at risk, less is late; no figure, or one older than a year, is unknown.
 * The thresholds are those of the traffic light for measures (evaluation rules; our own proposal there too).
 */
export function objectiveState(objective: DashboardObjective, today: Day): ObjectiveState {
  const latest = objective.observations.at(-1);
  const { baseline, target } = objective;
  if (!latest || !baseline || !target) return "none";
  if (daysBetween(latest.on, today) > FIGURE_GOOD_FOR_DAYS) return "none";
  const whole = target.value - baseline.value;
  if (whole === 0) return latest.value === target.value ? "plan" : "late";
  const time = daysBetween(baseline.on, target.on);
  const elapsed = time <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(baseline.on, latest.on) / time));
  const gone = (latest.value - baseline.value) / whole;
  if (gone >= elapsed * 0.9) return "plan";
  return gone >= elapsed * 0.7 ? "risk" : "late";
}

/** How far the strategy part of the process (P0 to P6) was planned and has taken, in months, rounded. */
export function monthsToRoadMap(phases: Dashboard["phases"], today: Day): { planned: number; needed: number; finished: boolean } | null {
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
export const measureColumns = ["running", "risk", "late", "planned"] as const satisfies readonly MeasureState[];

/** Counts open measures by field of action and state. */
export function countByField(
  measures: readonly DashboardMeasure[],
  stateOf: (measure: DashboardMeasure) => MeasureState,
): Map<string, Record<string, number>> {
  const rows = new Map<string, Record<string, number>>();
  for (const measure of measures) {
    const row = rows.get(measure.fieldOfAction) ?? {};
    const state = stateOf(measure);
    row[state] = (row[state] ?? 0) + 1;
    rows.set(measure.fieldOfAction, row);
  }
  return rows;
}
