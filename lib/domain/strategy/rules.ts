import { addDays, type Day } from "@/lib/platform/clock/day";

/** How a measure stands on a day. */
export const measureStates = ["running", "risk", "late", "planned", "completed", "archived"] as const;
export type MeasureState = (typeof measureStates)[number];

/** What the state of a measure depends on. */
export type MeasureFacts = {
  startsOn: Day | null;
  endsOn: Day | null;
  /** The day on which work really began. */
  startedOn: Day | null;
  /** The earliest milestone that is not reached. */
  nextMilestone: { dueOn: Day } | null;
  completedOn?: Day | null;
  archived?: boolean;
};

/** A milestone may be this many days overdue before the measure is at risk (evaluation rules: two weeks). */
const MILESTONE_GRACE_DAYS = 14;

/**
 * The state of a measure on a day, by rule and not by taste: archived; completed; late, once its last day has passed;
 * at risk, once a milestone is more than two weeks overdue; planned, before it begins; else running on plan.
 * Basis: the traffic light of the evaluation rules, as far as dates alone can tell. Quarterly reports will add theirs.
 */
export function measureState(measure: MeasureFacts, on: Day): MeasureState {
  const { startsOn, endsOn, startedOn, nextMilestone } = measure;
  if (measure.archived) return "archived";
  if (measure.completedOn) return "completed";
  if (endsOn && endsOn < on) return "late";
  if (nextMilestone && nextMilestone.dueOn < addDays(on, -MILESTONE_GRACE_DAYS)) return "risk";
  if (!startedOn && (!startsOn || startsOn > on)) return "planned";
  return "running";
}

/** Whether somebody still works on it, or will. */
export const isOpen = (state: MeasureState) => state !== "completed" && state !== "archived";

/** Whether a day has passed that was agreed: the measure's last one, or that of a milestone. */
export function isOverdue(measure: MeasureFacts, on: Day): boolean {
  if (!isOpen(measureState(measure, on))) return false;
  return [measure.endsOn, measure.nextMilestone?.dueOn].some((due) => due && due < on);
}
