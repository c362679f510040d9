import { z } from "zod";
import {
  newId,
  optionalNumber,
  recordId,
  requiredDay,
  requiredText,
  tick,
} from "@/lib/platform/forms/fields";
import { figureLimits } from "../objectives/schema";

export const sourceLimit = 300;

export const observationSchema = z.object({
  id: newId(),
  objectiveId: recordId(),
  observedOn: requiredDay(),
  value: optionalNumber(figureLimits).transform((value, ctx): number => {
    if (value !== null) return value;
    ctx.addIssue({ code: "custom", message: "required" });
    return z.NEVER;
  }),
  source: requiredText(sourceLimit),
  /** The day has a figure already and this one takes its place. */
  replace: tick(),
});

export type ObservationInput = z.output<typeof observationSchema>;
