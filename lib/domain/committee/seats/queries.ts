import { cache } from "react";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, dayOf, today } from "@/lib/platform/clock/day";
import type { Tx } from "@/lib/platform/db/client";
import { isId } from "../address";
import { needsOf, requirementsOf } from "../queries";
import { type Missing, missingAtTable, type Need, needsBesidesSeats, type Standing } from "../rules";
import type { Named, SeatRow } from "./rules";

/** The committee's table today: its seats, who is missing for the chosen fields of action, what it needs besides. */
export type TableView = {
  today: Day;
  seats: SeatRow[];
  missing: Missing[];
  needs: { need: Need; met: boolean }[];
};

const named = { select: { id: true, name: true } } as const;
const seatColumns = {
  id: true,
  title: true,
  stakeholderTypeId: true,
  tier: true,
  voting: true,
  state: true,
  sinceOn: true,
  searchUntil: true,
  reason: true,
  organisation: named,
  holder: named,
  deputy: named,
  searcher: named,
} as const;

/** Everything the committee's first page shows. */
export function readTable(scope: CityScope, now: Date = new Date()): Promise<TableView> {
  return inCity(scope, async (tx) => {
    const seats = await seatsOf(tx, scope.city.id);
    const day = today(scope.city.timeZone, now);
    const facts = seats.map(({ id, typeId, state, sinceOn }) => ({ id, typeId, state, sinceOn }));
    const needs = needsBesidesSeats(
      scope.city,
      await needsOf(tx),
      await standingOf(tx, scope.city.id, day),
      facts,
    );
    return { today: day, seats, missing: missingAtTable(scope.city, await requirementsOf(tx), facts), needs };
  });
}

/** The seats at the table in their order, without archived ones. */
export function listSeats(scope: CityScope): Promise<SeatRow[]> {
  return inCity(scope, (tx) => seatsOf(tx, scope.city.id));
}

/** Archived seats, the last archived first. */
export function listArchivedSeats(scope: CityScope): Promise<Named[]> {
  return inCity(scope, async (tx) => {
    const seats = await tx.seat.findMany({
      where: { cityId: scope.city.id, archivedAt: { not: null } },
      orderBy: { archivedAt: "desc" },
      select: { id: true, title: true },
    });
    return seats.map(({ id, title }) => ({ id, name: title }));
  });
}

type Person = Named & { jobTitle: string | null; email: string | null; phone: string | null };

/** A seat with everything its page says. `place` is null and `archivedOn` set if it is archived. */
export type SeatDetail = Omit<SeatRow, "place" | "holder" | "deputy"> & {
  place: number | null;
  seatsAtTable: number;
  version: number;
  archivedOn: Day | null;
  holder: Person | null;
  deputy: Person | null;
};

/** One seat of the city; null if there is none with this id. Asked once a request, by the page and its title. */
export const readSeat = cache(async (scope: CityScope, id: string): Promise<SeatDetail | null> => {
  if (!isId(id)) return null;
  return inCity(scope, async (tx) => {
    const cityId = scope.city.id;
    const person = { select: { id: true, name: true, jobTitle: true, email: true, phone: true } } as const;
    const seat = await tx.seat.findFirst({
      where: { cityId, id },
      select: { ...seatColumns, version: true, archivedAt: true, holder: person, deputy: person },
    });
    if (!seat) return null;
    const ids = await tx.seat.findMany({
      where: { cityId, archivedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const index = ids.findIndex((each) => each.id === id);
    const { stakeholderTypeId, archivedAt, ...rest } = seat;
    return {
      ...rest,
      typeId: stakeholderTypeId,
      sinceOn: dayOf(seat.sinceOn),
      searchUntil: seat.searchUntil && dayOf(seat.searchUntil),
      place: index < 0 ? null : index + 1,
      seatsAtTable: ids.length,
      archivedOn: archivedAt && today(scope.city.timeZone, archivedAt),
    };
  });
});

async function seatsOf(tx: Tx, cityId: string): Promise<SeatRow[]> {
  const seats = await tx.seat.findMany({
    where: { cityId, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: seatColumns,
  });
  return seats.map(({ stakeholderTypeId, ...seat }, index) => ({
    ...seat,
    place: index + 1,
    typeId: stakeholderTypeId,
    sinceOn: dayOf(seat.sinceOn),
    searchUntil: seat.searchUntil && dayOf(seat.searchUntil),
  }));
}

/** The mandate is there once the phase "mandate" is over; a moderation counts from its first to its last day. */
async function standingOf(tx: Tx, cityId: string, day: Day): Promise<Standing> {
  const mandate = await tx.phase.count({ where: { cityId, code: "P0", finishedOn: { not: null } } });
  const on = new Date(`${day}T00:00:00Z`);
  const moderation = await tx.moderation.count({
    where: {
      cityId,
      acceptedAt: { not: null },
      endedAt: null,
      fromDay: { lte: on },
      untilDay: { gte: on },
    },
  });
  const roles = await tx.membership.findMany({
    where: { cityId, acceptedAt: { not: null }, endedAt: null },
    distinct: ["role"],
    select: { role: true },
  });
  return { mandate: mandate > 0, moderation: moderation > 0, roles: roles.map((member) => member.role) };
}
