import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import {
  newId,
  optionalChoice,
  optionalDay,
  optionalNumber,
  optionalRecordId,
  optionalText,
  recordId,
  requiredText,
} from "@/lib/platform/forms/fields";

export const objectiveLimits = { title: 160, unit: 40 } as const;
export const remits = ["decide", "influence", "advocate"] as const;
export type Remit = (typeof remits)[number];

/**
 * What the column of a figure holds, with two digits behind the comma: with three, "34,125" could be thirty-four and
 * an eighth or, written in English, thirty-four thousand.
 */
export const figureLimits = { min: -99_999_999_999, max: 99_999_999_999, decimals: 2 } as const;

const fields = {
  goalId: recordId(),
  title: requiredText(objectiveLimits.title),
  indicatorId: optionalText(20).transform((id) => id || null),
  unit: optionalText(objectiveLimits.unit),
  baseline: optionalNumber(figureLimits),
  baselineOn: optionalDay(),
  target: optionalNumber(figureLimits),
  targetOn: optionalDay(),
  seatId: optionalRecordId(),
  remit: optionalChoice(remits),
};

type Sent = Record<"indicatorId" | "unit" | "baseline" | "baselineOn" | "target" | "targetOn", unknown>;

const given = (value: unknown) => typeof value === "number" || (typeof value === "string" && value !== "");
/** Not given, as opposed to unreadable: what is unreadable has its own message already. */
const empty = (value: unknown) => value === null || value === "";

/** A figure needs its day, a day its figure, both a unit; the target lies behind the baseline. */
const rules: { field: keyof Sent; message: string; broken: (sent: Sent) => boolean }[] = [
  {
    field: "baselineOn",
    message: "dayOfFigure",
    broken: (sent) => given(sent.baseline) && empty(sent.baselineOn),
  },
  {
    field: "baseline",
    message: "figureOfDay",
    broken: (sent) => empty(sent.baseline) && given(sent.baselineOn),
  },
  { field: "targetOn", message: "dayOfFigure", broken: (sent) => given(sent.target) && empty(sent.targetOn) },
  { field: "target", message: "figureOfDay", broken: (sent) => empty(sent.target) && given(sent.targetOn) },
  {
    field: "targetOn",
    message: "targetBeforeBaseline",
    broken: ({ baselineOn, targetOn }) =>
      typeof baselineOn === "string" && typeof targetOn === "string" && targetOn <= baselineOn,
  },
  {
    field: "unit",
    message: "unitOfFigure",
    broken: (sent) =>
      empty(sent.indicatorId) && empty(sent.unit) && (given(sent.baseline) || given(sent.target)),
  },
];

/** Adds the rules to a schema; they speak together with what is wrong elsewhere in the form. */
function withRules<Schema extends z.ZodType<Sent>>(schema: Schema): Schema {
  return rules.reduce(
    (ruled, { field, message, broken }) =>
      ruled.refine((sent) => !broken(sent), { error: message, path: [field], when: () => true }),
    schema,
  );
}

export const createObjectiveSchema = withRules(z.object({ id: newId(), ...fields }));
export const editObjectiveSchema = withRules(editing({ id: recordId(), ...fields }));

/** An objective and nothing else: archive, restore. */
export const objectiveIdSchema = z.object({ id: recordId() });

export type ObjectiveInput = z.output<typeof createObjectiveSchema>;
export type ObjectiveEdit = z.output<typeof editObjectiveSchema>;
