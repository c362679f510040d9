import { cache } from "react";
import { Prisma } from "@/lib/generated/prisma/client";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import type { Tx } from "@/lib/platform/db/client";
import { isId } from "../address";
import { needsOf, requirementsOf } from "../queries";
import { type Missing, missingAtTable, type Need, needsBesidesSeats, type Standing } from "../rules";
import type { Named, SeatRow } from "./rules";

/** The committee's table today: its seats, who is missing for the chosen fields of action, what it needs besides. */
export type TableView = {
  today: Day;
  seats: SeatRow[];
  /** Seats that are no longer at the table, the last archived first. */
  archived: Named[];
  missing: Missing[];
  needs: { need: Need; met: boolean }[];
};

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
    const missing = missingAtTable(scope.city, await requirementsOf(tx), facts);
    return { today: day, seats, archived: await archivedSeats(tx, scope.city.id), missing, needs };
  });
}

/** The seats at the table in their order, without archived ones. */
export function listSeats(scope: CityScope): Promise<SeatRow[]> {
  return inCity(scope, (tx) => seatsOf(tx, scope.city.id));
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
  const rows = await inCity(
    scope,
    (tx) => tx.$queryRaw<(SeatDetail & { archivedAt: Date | null })[]>`
      select s.id, s.title, s."stakeholderTypeId" "typeId", s.tier::text, s.voting, s.state::text, s.version,
        s."sinceOn"::text, s."searchUntil"::text, s.reason, s."archivedAt",
        case when s."archivedAt" is null then (select count(*)::int from "Seat" b
          where b."cityId" = s."cityId" and b."archivedAt" is null and (b.position, b.id) <= (s.position, s.id)) end "place",
        (select count(*)::int from "Seat" b where b."cityId" = s."cityId" and b."archivedAt" is null) "seatsAtTable",
        ${organisation("organisationId")} "organisation", ${organisation("searcherId")} "searcher",
        ${person("holderId")} "holder", ${person("deputyId")} "deputy"
      from "Seat" s where s."cityId" = ${scope.city.id}::uuid and s.id = ${id}::uuid`,
  );
  return (
    rows.map(({ archivedAt, ...seat }) => ({
      ...seat,
      archivedOn: archivedAt && today(scope.city.timeZone, archivedAt),
    }))[0] ?? null
  );
});

async function archivedSeats(tx: Tx, cityId: string): Promise<Named[]> {
  const seats = await tx.seat.findMany({
    where: { cityId, archivedAt: { not: null } },
    orderBy: { archivedAt: "desc" },
    select: { id: true, title: true },
  });
  return seats.map(({ id, title }) => ({ id, name: title }));
}

/** In plain SQL: one query instead of one for each relation. */
function seatsOf(tx: Tx, cityId: string): Promise<SeatRow[]> {
  return tx.$queryRaw<SeatRow[]>`
    select s.id, (row_number() over (order by s.position, s.id))::int "place", s.title, s."stakeholderTypeId" "typeId",
      s.tier::text, s.voting, s.state::text, s."sinceOn"::text, s."searchUntil"::text, s.reason,
      ${organisation("organisationId")} "organisation", ${organisation("searcherId")} "searcher",
      ${person("holderId")} "holder", ${person("deputyId")} "deputy"
    from "Seat" s where s."cityId" = ${cityId}::uuid and s."archivedAt" is null
    order by s.position, s.id`;
}

const organisation = (column: "organisationId" | "searcherId") => Prisma.sql`
  (select json_build_object('id', o.id, 'name', o.name) from "Organisation" o
    where o."cityId" = s."cityId" and o.id = s.${Prisma.raw(`"${column}"`)})`;

const person = (column: "holderId" | "deputyId") => Prisma.sql`
  (select json_build_object('id', c.id, 'name', c.name, 'jobTitle', c."jobTitle", 'email', c.email, 'phone', c.phone)
    from "Contact" c where c."cityId" = s."cityId" and c.id = s.${Prisma.raw(`"${column}"`)})`;

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
