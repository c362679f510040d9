import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import type { PersonEdit, PersonInput } from "./schema";

type Result = { id: string };

/**
 * Adds a person to an organisation, with their work data only. Refuses an organisation that is not in this city or is
 * archived (`committee.refusals.noSuchOrganisation`). A second attempt with the same id changes nothing.
 */
export async function createPerson(write: CityWrite, input: PersonInput): Promise<Result> {
  const { tx, city } = write;
  const { id, organisationId, seatId: _, ...details } = input;
  const before = await tx.contact.findFirst({ where: { cityId: city.id, id }, select: { id: true } });
  if (before) {
    nothingChanged(write);
    return { id };
  }
  const organisation = await tx.organisation.findFirst({
    where: { cityId: city.id, id: organisationId, archivedAt: null },
    select: { id: true },
  });
  if (!organisation) throw new Refusal("committee.refusals.noSuchOrganisation");
  await tx.contact.create({
    data: { cityId: city.id, id, organisationId, ...columnsOf(details) },
    select: { id: true },
  });
  await record(write, {
    action: "person.created",
    subject: { type: "person", id, title: input.name, version: 1 },
    after: { ...details, organisationId },
  });
  return { id };
}

/** Changes a person's work data. Two editors at once: see `editRecord`. */
export async function editPerson(write: CityWrite, input: PersonEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const person = await load(write, id);
  if (person.archivedAt) throw new Refusal("committee.refusals.personArchived");
  await editRecord(write, {
    subject: { type: "person", id, title: wanted.name },
    action: "person.edited",
    current: {
      name: person.name,
      jobTitle: person.jobTitle ?? "",
      email: person.email ?? "",
      phone: person.phone ?? "",
    },
    currentVersion: person.version,
    wanted,
    openedVersion: version,
    choice,
    save: (changed, where, next) =>
      tx.contact.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...columnsOf(changed), ...next, updatedAt: new Date() },
      }),
  });
  return { id };
}

/** Takes a person out of the lists. Refuses with `committee.refusals.personSits` while they hold or deputise a seat. */
export async function archivePerson(write: CityWrite, input: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const { id } = input;
  const person = await load(write, id);
  if (person.archivedAt) {
    nothingChanged(write);
    return { id };
  }
  const seats = await tx.seat.findMany({
    where: { cityId: city.id, archivedAt: null, OR: [{ holderId: id }, { deputyId: id }] },
    orderBy: { position: "asc" },
    select: { title: true },
  });
  if (seats.length > 0)
    throw new Refusal("committee.refusals.personSits", {
      titles: seats.map((seat) => seat.title).join(", "),
    });
  await setArchived(write, person, "person.archived", {
    archivedAt: new Date(),
    archivedById: write.actor.userId,
  });
  return { id };
}

/** Brings a person back. Refuses with `committee.refusals.restoreFirst` while their organisation is archived. */
export async function restorePerson(write: CityWrite, input: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const person = await load(write, input.id);
  if (!person.archivedAt) {
    nothingChanged(write);
    return { id: person.id };
  }
  const archived = await tx.organisation.findFirst({
    where: { cityId: city.id, id: person.organisationId, archivedAt: { not: null } },
    select: { name: true },
  });
  if (archived) throw new Refusal("committee.refusals.restoreFirst", { name: archived.name });
  await setArchived(write, person, "person.restored", { archivedAt: null, archivedById: null });
  return { id: person.id };
}

async function load(write: CityWrite, id: string) {
  const person = await write.tx.contact.findFirst({ where: { cityId: write.city.id, id } });
  if (!person) throw new Refusal("forms.gone");
  return person;
}

async function setArchived(
  write: CityWrite,
  { id, name, version }: { id: string; name: string; version: number },
  action: string,
  data: { archivedAt: Date | null; archivedById: string | null },
): Promise<void> {
  const next = version + 1;
  await write.tx.contact.updateMany({
    where: { cityId: write.city.id, id },
    data: { ...data, version: next },
  });
  await record(write, { action, subject: { type: "person", id, title: name, version: next } });
}

/** An empty answer is none. */
function columnsOf<T extends Partial<Record<"jobTitle" | "email" | "phone", string>>>(fields: T) {
  return {
    ...fields,
    ...(fields.jobTitle === undefined ? {} : { jobTitle: fields.jobTitle || null }),
    ...(fields.email === undefined ? {} : { email: fields.email || null }),
    ...(fields.phone === undefined ? {} : { phone: fields.phone || null }),
  };
}
