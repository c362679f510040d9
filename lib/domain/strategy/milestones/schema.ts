import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import { newId, recordId, requiredDay, requiredText } from "@/lib/platform/forms/fields";

export const milestoneTitleLimit = 160;

const fields = { title: requiredText(milestoneTitleLimit), dueOn: requiredDay() };

export const addMilestoneSchema = z.object({ id: newId(), measureId: recordId(), ...fields });
export const editMilestoneSchema = editing({ id: recordId(), ...fields });
export const reachMilestoneSchema = z.object({ id: recordId(), reachedOn: requiredDay() });

/** A milestone and nothing else: not reached after all, remove. */
export const milestoneIdSchema = z.object({ id: recordId() });

export type MilestoneInput = z.output<typeof addMilestoneSchema>;
export type MilestoneEdit = z.output<typeof editMilestoneSchema>;
export type Reaching = z.output<typeof reachMilestoneSchema>;
