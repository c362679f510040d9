import { mayGive } from "@/lib/platform/access/permissions";
import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { postInvitation } from "../invitation/letter";
import { personBehind, personWithId } from "../invitation/person";
import type { InviteMember, MembershipRole } from "./schema";

/**
 * Invites a person into a role of the city, by mail. They count from the moment they accept. An address that belongs
 * to somebody known just gets the role. Refuses with `people.refusals.mayNotGive`, `.organisationGone` (field
 * organisationId), `.alreadyInvited`, `.alreadyHasRole` (field email) and `forms.tooMany`.
 */
export async function inviteMember(write: CityWrite, input: InviteMember): Promise<{ name: string }> {
  const { tx, city, actor } = write;
  const cityId = city.id;
  if (write.role !== "coordinator" || !mayGive.coordinator.includes(input.role))
    throw new Refusal("people.refusals.mayNotGive", {}, "role");
  if (
    await tx.membership.findUnique({ where: { cityId_id: { cityId, id: input.id } }, select: { id: true } })
  ) {
    nothingChanged(write); // a double click
    return { name: input.name };
  }
  const organisation = await organisationFor(write, input.organisationId);
  const person = await personBehind(write, input);
  await refuseSecondTime(write, person, input.role);
  await tx.membership.create({
    data: {
      cityId,
      id: input.id,
      userId: person.id,
      role: input.role,
      organisationId: input.organisationId,
      invitedById: actor.userId,
    },
    select: { id: true },
  });
  await record(write, {
    action: "membership.invited",
    subject: { type: "membership", id: input.id, title: person.name },
    after: { role: input.role, organisation },
  });
  await postInvitation(write, "membership", person, {
    city: city.name,
    role: input.role,
    organisation: organisation ?? "none",
  });
  return { name: person.name };
}

/** Sends the letter of an open invitation once more. Refuses with `people.refusals.notOpen` and `forms.tooMany`. */
export async function remindMember(
  write: CityWrite,
  input: { membership: string },
): Promise<{ name: string }> {
  const membership = await membershipOf(write, input.membership);
  if (membership.acceptedAt || membership.endedAt) throw new Refusal("people.refusals.notOpen");
  const person = await personWithId(write, membership.userId);
  await record(write, {
    action: "membership.reminded",
    subject: { type: "membership", id: membership.id, title: person.name },
    after: { role: membership.role },
  });
  await postInvitation(write, "membership", person, {
    city: write.city.name,
    role: membership.role,
    organisation: membership.organisation?.name ?? "none",
  });
  return { name: person.name };
}

/**
 * Ends a person's role in the city, or takes an open invitation back; both hold at once. Ending it again does
 * nothing. Refuses with `people.refusals.lastCoordinator` for the only coordinator.
 */
export async function endMembership(
  write: CityWrite,
  input: { membership: string },
): Promise<{ name: string; own: boolean }> {
  const { tx, city, actor } = write;
  const cityId = city.id;
  // Two coordinators who end each other at the same moment: the second one waits here and then sees one coordinator.
  const coordinators = await tx.$queryRaw<{ id: string }[]>`
    select id from "Membership" where "cityId" = ${cityId}::uuid and role = 'coordinator'
      and "acceptedAt" is not null and "endedAt" is null order by id for update`;
  const membership = await membershipOf(write, input.membership);
  const person = await personWithId(write, membership.userId);
  const own = membership.userId === actor.userId;
  if (membership.endedAt) {
    nothingChanged(write);
    return { name: person.name, own };
  }
  if (coordinators.length === 1 && coordinators[0]?.id === membership.id)
    throw new Refusal("people.refusals.lastCoordinator");
  await tx.membership.update({
    where: { cityId_id: { cityId, id: membership.id } },
    data: { endedAt: new Date(), endedById: actor.userId },
    select: { id: true },
  });
  await record(write, {
    action: membership.acceptedAt ? "membership.ended" : "membership.withdrawn",
    subject: { type: "membership", id: membership.id, title: person.name },
    before: { role: membership.role, organisation: membership.organisation?.name ?? null },
  });
  return { name: person.name, own };
}

async function organisationFor({ tx, city }: CityWrite, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const organisation = await tx.organisation.findFirst({
    where: { cityId: city.id, id, archivedAt: null },
    select: { name: true },
  });
  if (!organisation) throw new Refusal("people.refusals.organisationGone", {}, "organisationId");
  return organisation.name;
}

async function refuseSecondTime(
  { tx, city }: CityWrite,
  person: { id: string; name: string },
  role: MembershipRole,
): Promise<void> {
  const present = await tx.membership.findFirst({
    where: { cityId: city.id, userId: person.id, role, endedAt: null },
    select: { acceptedAt: true },
  });
  if (!present) return;
  const key = present.acceptedAt ? "alreadyHasRole" : "alreadyInvited";
  throw new Refusal(`people.refusals.${key}`, { name: person.name, role }, "email");
}

async function membershipOf({ tx, city }: CityWrite, id: string) {
  const membership = await tx.membership.findFirst({
    where: { cityId: city.id, id },
    select: {
      id: true,
      userId: true,
      role: true,
      acceptedAt: true,
      endedAt: true,
      organisation: { select: { name: true } },
    },
  });
  if (!membership) throw new Refusal("people.refusals.roleGone");
  return membership;
}
