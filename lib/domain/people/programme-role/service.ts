import { mayGive } from "@/lib/platform/access/permissions";
import type { ProgrammeWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, recordProgramme } from "@/lib/platform/trail/record";
import { postInvitation } from "../invitation/letter";
import { personBehind, personWithId } from "../invitation/person";
import type { InviteToProgramme } from "./schema";

/**
 * Invites a lead or a practice editor. Refuses with `admin.refusals.mayNotGive`, with `.alreadyInvited` or
 * `.alreadyHasRole` (field email), and with `forms.tooMany`.
 */
export async function inviteToProgramme(
  write: ProgrammeWrite,
  input: InviteToProgramme,
): Promise<{ name: string }> {
  const { tx, actor } = write;
  if (write.role !== "lead" || !mayGive.lead.includes(input.role))
    throw new Refusal("admin.refusals.mayNotGive");
  if (await tx.programmeRole.findUnique({ where: { id: input.id }, select: { id: true } })) {
    nothingChanged(write);
    return { name: input.name };
  }
  const person = await personBehind(write, input);
  const present = await tx.programmeRole.findFirst({
    where: { userId: person.id, role: input.role, endedAt: null },
    select: { acceptedAt: true },
  });
  if (present) {
    const key = present.acceptedAt ? "alreadyHasRole" : "alreadyInvited";
    throw new Refusal(`admin.refusals.${key}`, { name: person.name, role: input.role }, "email");
  }
  await tx.programmeRole.create({
    data: { id: input.id, userId: person.id, role: input.role, invitedById: actor.userId },
    select: { id: true },
  });
  await recordProgramme(write, {
    action: "programme_role.invited",
    subject: { type: "programme_role", id: input.id, title: person.name },
    after: { role: input.role },
  });
  await postInvitation(write, "programmeRole", person, { role: input.role });
  return { name: person.name };
}

/** Sends the letter of an open invitation once more. Refuses with `admin.refusals.notOpen` and `forms.tooMany`. */
export async function remindOfProgrammeRole(write: ProgrammeWrite, input: { role: string }): Promise<void> {
  const given = await roleOf(write, input.role);
  if (given.acceptedAt || given.endedAt) throw new Refusal("admin.refusals.notOpen");
  const person = await personWithId(write, given.userId);
  await recordProgramme(write, {
    action: "programme_role.reminded",
    subject: { type: "programme_role", id: given.id, title: person.name },
  });
  await postInvitation(write, "programmeRole", person, { role: given.role });
}

/**
 * Ends a lead's or editor's role, or takes an open invitation back; both hold at once. Ending it again does nothing.
 * Refuses with `admin.refusals.lastLead` for the only lead.
 */
export async function endProgrammeRole(
  write: ProgrammeWrite,
  input: { role: string },
): Promise<{ own: boolean }> {
  const { tx, actor } = write;
  // Two leads who end each other at the same moment: the second one waits here and then sees one lead.
  const leads = await tx.$queryRaw<{ id: string }[]>`
    select id from "ProgrammeRole" where role = 'lead' and "acceptedAt" is not null and "endedAt" is null
    order by id for update`;
  const given = await roleOf(write, input.role);
  const own = given.userId === actor.userId && given.role === "lead";
  if (given.endedAt) {
    nothingChanged(write);
    return { own };
  }
  if (leads.length === 1 && leads[0]?.id === given.id) throw new Refusal("admin.refusals.lastLead");
  await tx.programmeRole.update({
    where: { id: given.id },
    data: { endedAt: new Date(), endedById: actor.userId },
    select: { id: true },
  });
  const person = await personWithId(write, given.userId);
  await recordProgramme(write, {
    action: given.acceptedAt ? "programme_role.ended" : "programme_role.withdrawn",
    subject: { type: "programme_role", id: given.id, title: person.name },
    before: { role: given.role },
  });
  return { own };
}

async function roleOf({ tx }: ProgrammeWrite, id: string) {
  const role = await tx.programmeRole.findUnique({
    where: { id },
    select: { id: true, userId: true, role: true, acceptedAt: true, endedAt: true },
  });
  if (!role) throw new Refusal("admin.refusals.roleGone");
  return role;
}
