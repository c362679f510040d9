import { z } from "zod";
import { choice, recordId } from "@/lib/platform/forms/fields";

/** What a person can be invited to. */
export const invitationKinds = ["membership", "moderation", "programmeRole"] as const;
export type InvitationKind = (typeof invitationKinds)[number];

export const answerSchema = z.object({ kind: choice(invitationKinds), invitation: recordId() });
export type InvitationAnswer = z.output<typeof answerSchema>;
