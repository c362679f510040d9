import { z } from "zod";
import { fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import { editing } from "@/lib/platform/forms/editing";
import {
  choice,
  newId,
  optionalDay,
  optionalNumber,
  optionalRecordId,
  optionalText,
  recordId,
  requiredDay,
  requiredText,
} from "@/lib/platform/forms/fields";
import { readMeasureNumbers } from "./rules";

export const measureLimits = {
  title: 160,
  description: 5000,
  targetGroup: 500,
  inputs: 2000,
  outputs: 2000,
  outcomes: 2000,
  impact: 2000,
  funding: 300,
  note: 2000,
} as const;

/** Any number of organisations, each once. A single tick sends one text. */
const organisations = () =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(z.uuid({ error: "choose" }), { error: "choose" }).transform((ids) => [...new Set(ids)].sort()),
  );

/** "M1, M3" as numbers. */
const measureNumbers = () =>
  optionalText(200).transform((text, ctx): number[] => {
    const numbers = readMeasureNumbers(text);
    if (numbers) return numbers;
    ctx.addIssue({ code: "custom", message: "measureNumbers" });
    return z.NEVER;
  });

const fields = {
  title: requiredText(measureLimits.title),
  description: optionalText(measureLimits.description),
  objectiveId: recordId(),
  fieldOfAction: choice(fieldsOfAction),
  ownerId: optionalRecordId(),
  partnerIds: organisations(),
  targetGroup: optionalText(measureLimits.targetGroup),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  budgetEur: optionalNumber({ min: 0, max: 2_000_000_000, decimals: 0 }),
  funding: optionalText(measureLimits.funding),
  inputs: optionalText(measureLimits.inputs),
  outputs: optionalText(measureLimits.outputs),
  outcomes: optionalText(measureLimits.outcomes),
  impact: optionalText(measureLimits.impact),
  needs: measureNumbers(),
  practiceCode: optionalText(20).transform((code) => code || null),
};

const inOrder = ({ startsOn, endsOn }: { startsOn: unknown; endsOn: unknown }) =>
  typeof startsOn !== "string" || typeof endsOn !== "string" || startsOn < endsOn;
/** Said together with what is wrong elsewhere: nobody should have to send a form twice to learn everything. */
const endsLater = { error: "endBeforeStart", path: ["endsOn"], when: () => true };

export const createMeasureSchema = z.object({ id: newId(), ...fields }).refine(inOrder, endsLater);
export const editMeasureSchema = editing({ id: recordId(), ...fields, startedOn: optionalDay() }).refine(
  inOrder,
  endsLater,
);

/** A measure and nothing else: begin today, reopen, archive, restore. */
export const measureIdSchema = z.object({ id: recordId() });

export const completeMeasureSchema = z.object({
  id: recordId(),
  completedOn: requiredDay(),
  note: optionalText(measureLimits.note),
});

export type MeasureInput = z.output<typeof createMeasureSchema>;
export type MeasureEdit = z.output<typeof editMeasureSchema>;
export type Completion = z.output<typeof completeMeasureSchema>;
