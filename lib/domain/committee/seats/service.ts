import type { CityWrite } from "@/lib/platform/access/scope";
import { dateOf, today } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { type Occupancy, occupy, refuseFuture } from "./occupancy";
import type { DeclineInput, FillInput, SeatEdit, SeatInput, VacateInput } from "./schema";

/** What an action needs to know afterwards: where the seat's page is. */
type Result = { id: string };

/** Nobody sits here: no organisation, no person, no search. The verbs add what they know. */
const nobody = {
  organisationId: null,
  holderId: null,
  deputyId: null,
  searcherId: null,
  searchUntil: null,
  reason: null,
} satisfies Partial<Occupancy>;

/**
 * Adds a seat at the end of the table. It is vacant from today until somebody takes it.
 * A second attempt with the same id changes nothing.
 */
export async function createSeat(write: CityWrite, input: SeatInput): Promise<Result> {
  const { tx, city } = write;
  const { id, ...description } = input;
  const before = await tx.seat.findFirst({ where: { cityId: city.id, id }, select: { id: true } });
  if (before) {
    nothingChanged(write);
    return { id };
  }
  const last = await tx.seat.aggregate({ where: { cityId: city.id }, _max: { position: true } });
  const sinceOn = today(city.timeZone);
  await tx.seat.create({
    data: {
      ...description,
      cityId: city.id,
      id,
      position: (last._max.position ?? 0) + 1,
      state: "vacant",
      sinceOn: dateOf(sinceOn),
    },
    select: { id: true },
  });
  await record(write, {
    action: "seat.created",
    subject: { type: "seat", id, title: input.title, version: 1 },
    after: { ...description, state: "vacant", sinceOn },
  });
  return { id };
}

/** Changes what a seat is called, for whom it is and what it may. Two editors at once: see `editRecord`. */
export async function editSeat(write: CityWrite, input: SeatEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const seat = await tx.seat.findFirst({ where: { cityId: city.id, id } });
  if (!seat) throw new Refusal("forms.gone");
  if (seat.archivedAt) throw new Refusal("committee.refusals.seatArchived");
  await editRecord(write, {
    subject: { type: "seat", id, title: wanted.title },
    action: "seat.edited",
    current: {
      title: seat.title,
      stakeholderTypeId: seat.stakeholderTypeId,
      tier: seat.tier,
      voting: seat.voting,
    },
    currentVersion: seat.version,
    wanted,
    openedVersion: version,
    choice,
    save: (changed, where, next) =>
      tx.seat.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...changed, ...next, updatedAt: new Date() },
      }),
  });
  return { id };
}

/**
 * An organisation takes the seat, with a holder and a deputy if they are known.
 * Refuses an organisation that is not in this city or is archived, and people of another organisation, at the field.
 */
export async function fillSeat(write: CityWrite, input: FillInput): Promise<Result> {
  const { id, organisationId, holderId, deputyId, sinceOn } = input;
  refuseFuture(write, sinceOn);
  await insistOnOrganisation(write, organisationId, "organisationId");
  await insistOnPerson(write, organisationId, holderId, "holderId");
  await insistOnPerson(write, organisationId, deputyId, "deputyId");
  await occupy(write, id, input, "seat.filled", {
    ...nobody,
    state: "filled",
    sinceOn,
    organisationId,
    holderId,
    deputyId,
  });
  return { id };
}

/** Nobody sits here any more. Says since when, and who looks for somebody until when. */
export async function vacateSeat(write: CityWrite, input: VacateInput): Promise<Result> {
  const { id, sinceOn, searcherId, searchUntil } = input;
  refuseFuture(write, sinceOn);
  await insistOnOrganisation(write, searcherId, "searcherId");
  await occupy(write, id, input, "seat.vacated", {
    ...nobody,
    state: "vacant",
    sinceOn,
    searcherId,
    searchUntil,
  });
  return { id };
}

/** Somebody was asked and said no, with the reason they gave. */
export async function declineSeat(write: CityWrite, input: DeclineInput): Promise<Result> {
  const { id, sinceOn, organisationId, reason } = input;
  refuseFuture(write, sinceOn);
  await insistOnOrganisation(write, organisationId, "organisationId");
  await occupy(write, id, input, "seat.declined", {
    ...nobody,
    state: "declined",
    sinceOn,
    organisationId,
    reason,
  });
  return { id };
}

/** The group is heard at set points instead of sitting at the table; `reason` says how. */
export async function hearInstead(write: CityWrite, input: DeclineInput): Promise<Result> {
  const { id, sinceOn, organisationId, reason } = input;
  refuseFuture(write, sinceOn);
  await insistOnOrganisation(write, organisationId, "organisationId");
  await occupy(write, id, input, "seat.heard", {
    ...nobody,
    state: "consulted",
    sinceOn,
    organisationId,
    reason,
  });
  return { id };
}

async function insistOnOrganisation(write: CityWrite, id: string | null, field: string): Promise<void> {
  if (id === null) return;
  const found = await write.tx.organisation.findFirst({
    where: { cityId: write.city.id, id, archivedAt: null },
    select: { id: true },
  });
  if (!found) throw new Refusal("committee.refusals.noSuchOrganisation", {}, field);
}

async function insistOnPerson(
  write: CityWrite,
  organisationId: string,
  id: string | null,
  field: string,
): Promise<void> {
  if (id === null) return;
  const found = await write.tx.contact.findFirst({
    where: { cityId: write.city.id, id, archivedAt: null },
    select: { organisationId: true },
  });
  if (!found) throw new Refusal("committee.refusals.noSuchPerson", {}, field);
  if (found.organisationId !== organisationId)
    throw new Refusal("committee.refusals.otherOrganisation", {}, field);
}
