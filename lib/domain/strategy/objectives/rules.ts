import { type Day, daysBetween } from "@/lib/platform/clock/day";

/** A figure on its day. */
export type Figure = { on: Day; value: number };

/** The agreed way of an objective and what was measured on it, in order of time. */
export type Way = { baseline: Figure | null; target: Figure | null; observations: readonly Figure[] };

/** How an objective stands against its agreed way. `none`: nobody can tell. */
export type ObjectiveState = "plan" | "risk" | "late" | "none";

/** A figure older than this says nothing about today: most of the library's figures come once a year. */
const FIGURE_GOOD_FOR_DAYS = 370;

/**
 * Compares the latest figure with the straight way from baseline to target on the day of that figure: at least 90 % of
 * the agreed way gone is on plan, at least 70 % at risk, less is late. Without baseline, target or a figure of the last
 * year nobody can tell. The thresholds are those of the traffic light in the evaluation rules.
 */
export function objectiveState({ baseline, target, observations }: Way, on: Day): ObjectiveState {
  const latest = observations.at(-1);
  if (!latest || !baseline || !target) return "none";
  if (daysBetween(latest.on, on) > FIGURE_GOOD_FOR_DAYS) return "none";
  const whole = target.value - baseline.value;
  if (whole === 0) return latest.value === target.value ? "plan" : "late";
  const time = daysBetween(baseline.on, target.on);
  const elapsed = time <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(baseline.on, latest.on) / time));
  const gone = (latest.value - baseline.value) / whole;
  if (gone >= elapsed * 0.9) return "plan";
  return gone >= elapsed * 0.7 ? "risk" : "late";
}
