import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { type LoadedSeat, loadSeat, type Occupancy } from "./occupancy";

type Result = { id: string };

/**
 * Takes a seat away from the table; it can be restored with everything it had.
 * Refuses with `committee.refusals.seatAnswers` while it is accountable for objectives.
 */
export async function archiveSeat(write: CityWrite, input: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const seat = await loadSeat(write, input.id);
  if (seat.archivedAt) {
    nothingChanged(write);
    return { id: seat.id };
  }
  const objectives = await tx.objective.findMany({
    where: { cityId: city.id, seatId: seat.id, archivedAt: null },
    orderBy: { position: "asc" },
    take: 3,
    select: { title: true },
  });
  if (objectives.length > 0)
    throw new Refusal("committee.refusals.seatAnswers", {
      objectives: objectives.map((objective) => objective.title).join(", "),
    });
  await setArchived(write, seat, "seat.archived", {
    archivedAt: new Date(),
    archivedById: write.actor.userId,
  });
  return { id: seat.id };
}

/**
 * Brings an archived seat back to its place. Refuses with `committee.refusals.restoreFirst` while its organisation
 * or people are archived.
 */
export async function restoreSeat(write: CityWrite, input: { id: string }): Promise<Result> {
  const seat = await loadSeat(write, input.id);
  if (!seat.archivedAt) {
    nothingChanged(write);
    return { id: seat.id };
  }
  const gone = await archivedOf(write, seat.occupancy);
  if (gone) throw new Refusal("committee.refusals.restoreFirst", { name: gone });
  await setArchived(write, seat, "seat.restored", { archivedAt: null, archivedById: null });
  return { id: seat.id };
}

async function setArchived(
  write: CityWrite,
  seat: LoadedSeat,
  action: string,
  data: { archivedAt: Date | null; archivedById: string | null },
): Promise<void> {
  const version = seat.version + 1;
  await write.tx.seat.updateMany({
    where: { cityId: write.city.id, id: seat.id },
    data: { ...data, version },
  });
  await record(write, { action, subject: { type: "seat", id: seat.id, title: seat.title, version } });
}

/** The name of an organisation or person of the seat that is archived; null if all are there. */
async function archivedOf(write: CityWrite, seat: Occupancy): Promise<string | null> {
  const { tx, city } = write;
  const archived = { cityId: city.id, archivedAt: { not: null } };
  const organisations = [seat.organisationId, seat.searcherId].filter((id) => id !== null);
  const organisation = await tx.organisation.findFirst({
    where: { ...archived, id: { in: organisations } },
    select: { name: true },
  });
  if (organisation) return organisation.name;
  const people = [seat.holderId, seat.deputyId].filter((id) => id !== null);
  const person = await tx.contact.findFirst({
    where: { ...archived, id: { in: people } },
    select: { name: true },
  });
  return person?.name ?? null;
}
