import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import type { OrganisationEdit, OrganisationInput } from "./schema";

type Result = { id: string };

/** Adds an organisation to the city's committee. A second attempt with the same id changes nothing. */
export async function createOrganisation(write: CityWrite, input: OrganisationInput): Promise<Result> {
  const { tx, city } = write;
  const { id, seatId: _, ...fields } = input;
  const before = await tx.organisation.findFirst({ where: { cityId: city.id, id }, select: { id: true } });
  if (before) {
    nothingChanged(write);
    return { id };
  }
  await tx.organisation.create({ data: { cityId: city.id, id, ...columnsOf(fields) }, select: { id: true } });
  await record(write, {
    action: "organisation.created",
    subject: { type: "organisation", id, title: input.name, version: 1 },
    after: fields,
  });
  return { id };
}

/** Changes what is known about an organisation. Two editors at once: see `editRecord`. */
export async function editOrganisation(write: CityWrite, input: OrganisationEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const organisation = await load(write, id);
  if (organisation.archivedAt) throw new Refusal("committee.refusals.organisationArchived");
  await editRecord(write, {
    subject: { type: "organisation", id, title: wanted.name },
    action: "organisation.edited",
    current: {
      name: organisation.name,
      stakeholderTypeId: organisation.stakeholderTypeId,
      website: organisation.website ?? "",
      note: organisation.note ?? "",
    },
    currentVersion: organisation.version,
    wanted,
    openedVersion: version,
    choice,
    save: (changed, where, next) =>
      tx.organisation.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...columnsOf(changed), ...next, updatedAt: new Date() },
      }),
  });
  return { id };
}

/**
 * Takes an organisation out of the lists and choices. Refuses while the committee counts on it: with
 * `committee.refusals.holdsSeats` (sits or is heard), `searchesSeats` (looks for somebody) or `ownsMeasures`.
 */
export async function archiveOrganisation(write: CityWrite, input: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const { id } = input;
  const organisation = await load(write, id);
  if (organisation.archivedAt) {
    nothingChanged(write);
    return { id };
  }
  const at = { cityId: city.id, archivedAt: null };
  const few = { orderBy: { position: "asc" }, take: 5, select: { title: true } } as const;
  refuseWhile(
    "holdsSeats",
    await tx.seat.findMany({
      where: { ...at, organisationId: id, state: { in: ["filled", "consulted"] } },
      ...few,
    }),
  );
  refuseWhile(
    "searchesSeats",
    await tx.seat.findMany({ where: { ...at, searcherId: id, state: "vacant" }, ...few }),
  );
  refuseWhile(
    "ownsMeasures",
    await tx.measure.findMany({
      where: { ...at, ownerId: id, completedAt: null },
      orderBy: { number: "asc" },
      take: 5,
      select: { title: true },
    }),
  );
  const archived = { archivedAt: new Date(), archivedById: write.actor.userId };
  await setArchived(write, organisation, "organisation.archived", archived);
  return { id };
}

/** Brings an archived organisation back into the lists. Its people come back with it. */
export async function restoreOrganisation(write: CityWrite, input: { id: string }): Promise<Result> {
  const organisation = await load(write, input.id);
  if (!organisation.archivedAt) nothingChanged(write);
  else
    await setArchived(write, organisation, "organisation.restored", { archivedAt: null, archivedById: null });
  return { id: input.id };
}

async function load(write: CityWrite, id: string) {
  const organisation = await write.tx.organisation.findFirst({ where: { cityId: write.city.id, id } });
  if (!organisation) throw new Refusal("forms.gone");
  return organisation;
}

function refuseWhile(key: string, rows: { title: string }[]): void {
  if (rows.length === 0) return;
  throw new Refusal(`committee.refusals.${key}`, { titles: rows.map((row) => row.title).join(", ") });
}

async function setArchived(
  write: CityWrite,
  { id, name, version }: { id: string; name: string; version: number },
  action: string,
  data: { archivedAt: Date | null; archivedById: string | null },
): Promise<void> {
  const next = version + 1;
  await write.tx.organisation.updateMany({
    where: { cityId: write.city.id, id },
    data: { ...data, version: next },
  });
  await record(write, { action, subject: { type: "organisation", id, title: name, version: next } });
}

/** An empty answer is no website and no note. */
function columnsOf<T extends { website?: string; note?: string }>(fields: T) {
  return {
    ...fields,
    ...(fields.website === undefined ? {} : { website: fields.website || null }),
    ...(fields.note === undefined ? {} : { note: fields.note || null }),
  };
}
