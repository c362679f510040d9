import { z } from "zod";
import { choice, emailAddress, newId, recordId, requiredText } from "@/lib/platform/forms/fields";
import { locales } from "@/lib/platform/i18n/locales";

/** Roles over all cities. */
export const programmeRoleKinds = ["lead", "editor"] as const;

export const inviteToProgrammeSchema = z.object({
  id: newId(),
  email: emailAddress(),
  name: requiredText(120),
  role: choice(programmeRoleKinds),
  locale: choice(locales),
});
export type InviteToProgramme = z.output<typeof inviteToProgrammeSchema>;

export const programmeRoleSchema = z.object({ role: recordId() });
