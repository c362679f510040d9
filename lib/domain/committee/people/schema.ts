import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import {
  newId,
  optionalEmail,
  optionalRecordId,
  optionalText,
  recordId,
  requiredText,
} from "@/lib/platform/forms/fields";

const details = {
  name: requiredText(120),
  jobTitle: optionalText(160),
  email: optionalEmail(),
  phone: optionalText(40),
};

/** `seatId`: the seat the person is wanted for; they go on there. */
export const createPersonSchema = z.object({
  id: newId(),
  organisationId: recordId(),
  seatId: optionalRecordId(),
  ...details,
});
export const editPersonSchema = editing({ id: recordId(), ...details });

/** A person and nothing else: archive, restore. */
export const personIdSchema = z.object({ id: recordId() });

export type PersonInput = z.output<typeof createPersonSchema>;
export type PersonEdit = z.output<typeof editPersonSchema>;
