import { mayGive } from "@/lib/platform/access/permissions";
import type { ProgrammeWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { recordInCity } from "@/lib/platform/trail/from-outside";
import { nothingChanged, recordProgramme } from "@/lib/platform/trail/record";
import { postInvitation } from "../invitation/letter";
import { personBehind, personWithId } from "../invitation/person";
import type { CoordinatorInput, InviteCoordinator } from "./schema";

/**
 * A lead invites the coordinator of a city: the first person there, who then invites everybody else. Refuses with
 * `admin.refusals.mayNotGive`, `.cityGone`, `.alreadyInvited` or `.alreadyHasRole` (field email), `forms.tooMany`.
 */
export async function inviteCoordinator(
  write: ProgrammeWrite,
  input: InviteCoordinator,
): Promise<{ slug: string }> {
  const { tx, actor } = write;
  const { cityId } = input;
  if (write.role !== "lead" || !mayGive.lead.includes("coordinator"))
    throw new Refusal("admin.refusals.mayNotGive");
  const city = await cityOf(write, cityId);
  if (
    await tx.membership.findUnique({ where: { cityId_id: { cityId, id: input.id } }, select: { id: true } })
  ) {
    nothingChanged(write);
    return city;
  }
  const person = await personBehind(write, input);
  const present = await tx.membership.findFirst({
    where: { cityId, userId: person.id, role: "coordinator", endedAt: null },
    select: { acceptedAt: true },
  });
  if (present) {
    const key = present.acceptedAt ? "alreadyHasRole" : "alreadyInvited";
    throw new Refusal(`admin.refusals.${key}`, { name: person.name, role: "coordinator" }, "email");
  }
  await tx.membership.create({
    data: { cityId, id: input.id, userId: person.id, role: "coordinator", invitedById: actor.userId },
    select: { id: true },
  });
  await recordBoth(write, cityId, "membership.invited", input.id, person.name);
  await postInvitation(write, "membership", person, {
    city: city.name,
    role: "coordinator",
    organisation: "none",
  });
  return city;
}

/** Sends the letter of an open invitation once more. Refuses with `admin.refusals.notOpen` and `forms.tooMany`. */
export async function remindCoordinator(
  write: ProgrammeWrite,
  input: CoordinatorInput,
): Promise<{ slug: string }> {
  const city = await cityOf(write, input.cityId);
  const given = await coordinatorOf(write, input);
  if (given.acceptedAt || given.endedAt) throw new Refusal("admin.refusals.notOpen");
  const person = await personWithId(write, given.userId);
  await recordBoth(write, input.cityId, "membership.reminded", input.membership, person.name);
  await postInvitation(write, "membership", person, {
    city: city.name,
    role: "coordinator",
    organisation: "none",
  });
  return city;
}

/** Takes an open invitation of a coordinator back. Refuses with `admin.refusals.notOpen` once it is accepted. */
export async function withdrawCoordinator(
  write: ProgrammeWrite,
  input: CoordinatorInput,
): Promise<{ slug: string }> {
  const city = await cityOf(write, input.cityId);
  const given = await coordinatorOf(write, input);
  if (given.acceptedAt) throw new Refusal("admin.refusals.notOpen");
  if (given.endedAt) {
    nothingChanged(write);
    return city;
  }
  const person = await personWithId(write, given.userId);
  await write.tx.membership.update({
    where: { cityId_id: { cityId: input.cityId, id: input.membership } },
    data: { endedAt: new Date(), endedById: write.actor.userId },
    select: { id: true },
  });
  await recordBoth(write, input.cityId, "membership.withdrawn", input.membership, person.name);
  return city;
}

async function cityOf({ tx }: ProgrammeWrite, id: string): Promise<{ name: string; slug: string }> {
  const city = await tx.city.findUnique({ where: { id }, select: { name: true, slug: true } });
  if (!city) throw new Refusal("admin.refusals.cityGone");
  return city;
}

async function coordinatorOf({ tx }: ProgrammeWrite, { cityId, membership }: CoordinatorInput) {
  const given = await tx.membership.findFirst({
    where: { cityId, id: membership, role: "coordinator" },
    select: { userId: true, acceptedAt: true, endedAt: true },
  });
  if (!given) throw new Refusal("admin.refusals.roleGone");
  return given;
}

async function recordBoth(write: ProgrammeWrite, cityId: string, action: string, id: string, title: string) {
  const change = { action, subject: { type: "membership", id, title }, after: { role: "coordinator" } };
  await recordInCity(write.tx, cityId, write.actor, write.role, change);
  await recordProgramme(write, change);
}
