import { z } from "zod";
import { choice, emailAddress, newId, recordId, requiredText } from "@/lib/platform/forms/fields";
import { locales } from "@/lib/platform/i18n/locales";

export const inviteCoordinatorSchema = z.object({
  id: newId(),
  cityId: recordId(),
  email: emailAddress(),
  name: requiredText(120),
  locale: choice(locales),
});
export type InviteCoordinator = z.output<typeof inviteCoordinatorSchema>;

export const coordinatorSchema = z.object({ cityId: recordId(), membership: recordId() });
export type CoordinatorInput = z.output<typeof coordinatorSchema>;
