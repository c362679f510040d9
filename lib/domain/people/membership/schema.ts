import { z } from "zod";
import {
  choice,
  emailAddress,
  newId,
  optionalRecordId,
  recordId,
  requiredText,
} from "@/lib/platform/forms/fields";
import { locales } from "@/lib/platform/i18n/locales";

/** The roles of a committee, in the order of a list. */
export const membershipRoles = [
  "coordinator",
  "chair",
  "member",
  "data_steward",
  "consulted",
  "observer",
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Roles that speak for an organisation: without one, they could report on no measure. */
const speaksForOrganisation: readonly MembershipRole[] = ["member"];

export const inviteMemberSchema = z
  .object({
    id: newId(),
    email: emailAddress(),
    name: requiredText(120),
    role: choice(membershipRoles),
    organisationId: optionalRecordId(),
    locale: choice(locales),
  })
  .superRefine(({ role, organisationId }, ctx) => {
    if (speaksForOrganisation.includes(role) && organisationId === null)
      ctx.addIssue({ code: "custom", message: "choose", path: ["organisationId"] });
  });
export type InviteMember = z.output<typeof inviteMemberSchema>;

export const membershipSchema = z.object({ membership: recordId() });
