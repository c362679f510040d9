import type { CityWrite } from "@/lib/platform/access/scope";
import { type Day, dateOf, dayOf, today } from "@/lib/platform/clock/day";
import { Refusal, StaleEdit } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged } from "@/lib/platform/trail/record";
import type { SeatState } from "./rules";

/** Who sits on a seat, or why nobody does. Changes as a whole: half of one state and half of another says nothing. */
export type Occupancy = {
  state: SeatState;
  sinceOn: Day;
  organisationId: string | null;
  holderId: string | null;
  deputyId: string | null;
  searcherId: string | null;
  searchUntil: Day | null;
  reason: string | null;
};

/** A seat as its changes need to know it. */
export type LoadedSeat = {
  id: string;
  title: string;
  version: number;
  archivedAt: Date | null;
  occupancy: Occupancy;
};

/** The version a form was opened with, and what the person chose after a conflict. */
export type Opened = { version: number; choice: Record<string, string> };

/** Somebody else filled or freed the seat meanwhile. The action puts both states into words. */
export class StaleOccupancy extends StaleEdit {
  constructor(
    readonly mine: Occupancy,
    readonly theirs: Occupancy,
    version: number,
    by: string,
    at: Date,
  ) {
    super([{ name: "occupancy", mine: mine.state, theirs: theirs.state }], version, by, at);
  }
}

/** The seat of this city, or the sentence that it is gone. */
export async function loadSeat(write: CityWrite, id: string): Promise<LoadedSeat> {
  const seat = await write.tx.seat.findFirst({ where: { cityId: write.city.id, id } });
  if (!seat) throw new Refusal("forms.gone");
  return {
    id: seat.id,
    title: seat.title,
    version: seat.version,
    archivedAt: seat.archivedAt,
    occupancy: {
      state: seat.state,
      sinceOn: dayOf(seat.sinceOn),
      organisationId: seat.organisationId,
      holderId: seat.holderId,
      deputyId: seat.deputyId,
      searcherId: seat.searcherId,
      searchUntil: seat.searchUntil && dayOf(seat.searchUntil),
      reason: seat.reason,
    },
  };
}

/** Nobody sits anywhere as of tomorrow. */
export function refuseFuture(write: CityWrite, sinceOn: Day): void {
  if (sinceOn > today(write.city.timeZone))
    throw new Refusal("committee.refusals.sinceFuture", {}, "sinceOn");
}

/**
 * Gives a seat another occupancy and records it under `action`. If somebody changed the occupancy since the form was
 * opened, the person is shown both and chooses (StaleOccupancy); the other's change stays in the history.
 * Refuses with `committee.refusals.seatArchived` if the seat is archived.
 */
export async function occupy(
  write: CityWrite,
  id: string,
  opened: Opened,
  action: string,
  wanted: Occupancy,
): Promise<void> {
  const seat = await loadSeat(write, id);
  if (seat.archivedAt) throw new Refusal("committee.refusals.seatArchived");
  if (opened.version > seat.version) throw new Refusal("forms.version");
  if (!(await mayGoOn(write, seat, opened, wanted))) return nothingChanged(write);
  await editRecord(write, {
    subject: { type: "seat", id, title: seat.title },
    action,
    current: seat.occupancy,
    currentVersion: seat.version,
    wanted,
    openedVersion: seat.version,
    save: (changed, where, next) =>
      write.tx.seat.updateMany({
        where: { cityId: write.city.id, id, ...where },
        data: { ...columnsOf(changed), ...next, updatedAt: new Date() },
      }),
  });
}

/** False if the person takes the state that somebody else saved. */
async function mayGoOn(
  write: CityWrite,
  seat: LoadedSeat,
  opened: Opened,
  wanted: Occupancy,
): Promise<boolean> {
  const choice = opened.choice.occupancy;
  if (opened.version === seat.version) return choice !== "theirs";
  const change = await changeSince(write, seat.id, opened.version);
  if (!change || same(wanted, seat.occupancy)) return true;
  if (choice === "mine" || choice === "theirs") return choice === "mine";
  throw new StaleOccupancy(wanted, seat.occupancy, seat.version, change.actorName, change.at);
}

/** The last change of the occupancy after a version; changes of the title do not count. */
async function changeSince(write: CityWrite, id: string, version: number) {
  const events = await write.tx.auditEvent.findMany({
    where: {
      cityId: write.city.id,
      subjectType: "seat",
      subjectId: id,
      subjectVersion: { gt: version },
      action: { in: ["seat.filled", "seat.vacated", "seat.declined", "seat.heard"] },
    },
    orderBy: { subjectVersion: "desc" },
    take: 1,
    select: { actorName: true, at: true },
  });
  return events[0];
}

const same = (a: Occupancy, b: Occupancy) =>
  (Object.keys(a) as (keyof Occupancy)[]).every((name) => a[name] === b[name]);

function columnsOf({ sinceOn, searchUntil, ...changed }: Partial<Occupancy>) {
  return {
    ...changed,
    ...(sinceOn === undefined ? {} : { sinceOn: dateOf(sinceOn) }),
    ...(searchUntil === undefined ? {} : { searchUntil: searchUntil && dateOf(searchUntil) }),
  };
}
