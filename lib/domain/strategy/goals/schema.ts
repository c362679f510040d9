import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import { newId, optionalText, recordId, requiredText } from "@/lib/platform/forms/fields";

export const goalLimits = { title: 160, description: 2000 } as const;

const fields = { title: requiredText(goalLimits.title), description: optionalText(goalLimits.description) };

export const createGoalSchema = z.object({ id: newId(), ...fields });
export const editGoalSchema = editing({ id: recordId(), ...fields });

/** A goal and nothing else: archive, restore. */
export const goalIdSchema = z.object({ id: recordId() });

/** `place` is where it shall stand, from 1: a double click moves once. */
export const moveSchema = z.object({
  id: recordId(),
  place: z.coerce.number({ error: "number" }).int().min(1).max(999),
});

export type GoalInput = z.output<typeof createGoalSchema>;
export type GoalEdit = z.output<typeof editGoalSchema>;
export type Move = z.output<typeof moveSchema>;
