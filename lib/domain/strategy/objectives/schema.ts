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

/** What the column of a figure holds: eleven digits before the point, three behind. */
export const figureLimits = { min: -99_999_999_999, max: 99_999_999_999, decimals: 3 } as const;

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

type Figures = {
  indicatorId: string | null;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  target: number | null;
  targetOn: string | null;
};

/** A figure needs its day, a day its figure, both a unit; the target lies behind the baseline. */
function checkFigures(input: Figures, ctx: z.RefinementCtx): void {
  const say = (field: string, message: string) => ctx.addIssue({ code: "custom", message, path: [field] });
  if (input.baseline !== null && !input.baselineOn) say("baselineOn", "dayOfFigure");
  if (input.baseline === null && input.baselineOn) say("baseline", "figureOfDay");
  if (input.target !== null && !input.targetOn) say("targetOn", "dayOfFigure");
  if (input.target === null && input.targetOn) say("target", "figureOfDay");
  if (input.baselineOn && input.targetOn && input.targetOn <= input.baselineOn)
    say("targetOn", "targetBeforeBaseline");
  if (!input.indicatorId && !input.unit && (input.baseline !== null || input.target !== null))
    say("unit", "unitOfFigure");
}

export const createObjectiveSchema = z.object({ id: newId(), ...fields }).superRefine(checkFigures);
export const editObjectiveSchema = editing({ id: recordId(), ...fields }).superRefine(checkFigures);

/** An objective and nothing else: archive, restore. */
export const objectiveIdSchema = z.object({ id: recordId() });

export type ObjectiveInput = z.output<typeof createObjectiveSchema>;
export type ObjectiveEdit = z.output<typeof editObjectiveSchema>;
