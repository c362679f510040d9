import type { CityKind } from "@/lib/generated/prisma/enums";
import { asSystem } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import {
  type CityScope,
  inCity,
  inProgramme,
  inSystem,
  type ProgrammeScope,
} from "@/lib/platform/access/scope";
import { type Day, dayOf } from "@/lib/platform/clock/day";
import type { CityFilter } from "./schema";

export type CityRow = {
  id: string;
  slug: string;
  name: string;
  kind: CityKind;
  stateCode: string;
  cohort: { id: string; name: string; nameEn: string } | null;
  cooperationEndsOn: Day | null;
  /** Names of those who coordinate now, and how many invitations to do so are open. */
  coordinators: string[];
  coordinatorsInvited: number;
  /** Names of those who accompany the city on the day asked for. */
  moderators: string[];
};

export const CITIES_PER_PAGE = 50;

/** The cities of the programme with who runs and accompanies them, in alphabetical order, and how many there are. */
export async function listCities(
  scope: ProgrammeScope,
  filter: CityFilter,
  today: Day,
): Promise<{ rows: CityRow[]; total: number }> {
  const like = `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await inProgramme(
    scope,
    (tx) => tx.$queryRaw<(CityRow & { total: number })[]>`
      with told as (
        select c.id, c.slug, c.name, c.kind, c."stateCode", c."cooperationEndsOn"::text,
          case when h.id is not null then json_build_object('id', h.id, 'name', h.name, 'nameEn', h."nameEn") end cohort,
          array(select coalesce(u.name, u.email) from "Membership" m join "User" u on u.id = m."userId"
            where m."cityId" = c.id and m.role = 'coordinator' and m."acceptedAt" is not null and m."endedAt" is null
            order by 1) coordinators,
          (select count(*)::int from "Membership" m where m."cityId" = c.id and m.role = 'coordinator'
            and m."acceptedAt" is null and m."endedAt" is null) "coordinatorsInvited",
          array(select distinct coalesce(u.name, u.email) from "Moderation" d join "User" u on u.id = d."userId"
            where d."cityId" = c.id and d."acceptedAt" is not null and d."endedAt" is null
              and ${today}::date between d."fromDay" and d."untilDay" order by 1) moderators
        from "City" c left join "Cohort" h on h.id = c."cohortId"
        where (${filter.q} = '' or c.name ilike ${like} or c.ags like ${like})
          and (${filter.cohort}::uuid is null or c."cohortId" = ${filter.cohort}::uuid)
          and (${filter.state}::text is null or c."stateCode" = ${filter.state}))
      select *, (count(*) over ())::int total from told
      where case ${filter.missing}::text when 'coordinator' then cardinality(coordinators) = 0
        when 'moderator' then cardinality(moderators) = 0 else true end
      order by name, id limit ${CITIES_PER_PAGE} offset ${(filter.page - 1) * CITIES_PER_PAGE}`,
  );
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** All cities by name, to choose from. */
export function listCityNames(scope: ProgrammeScope): Promise<{ id: string; name: string }[]> {
  return inProgramme(scope, (tx) =>
    tx.city.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], select: { id: true, name: true } }),
  );
}

export type CityRecord = {
  id: string;
  slug: string;
  name: string;
  kind: CityKind;
  ags: string | null;
  stateCode: string;
  population: number | null;
  fieldsOfAction: string[];
  cohortId: string | null;
  cooperationEndsOn: Day | null;
  version: number;
  createdAt: Date;
};

export type Coordinator = {
  id: string;
  name: string;
  email: string;
  invitedAt: Date;
  acceptedAt: Date | null;
};
export type Accompanying = {
  id: string;
  name: string;
  email: string;
  from: Day;
  until: Day;
  acceptedAt: Date | null;
};

/** A city as the lead sees it, with its coordinators and moderators that were not ended; null if there is none. */
export function readCity(
  scope: ProgrammeScope,
  slug: string,
): Promise<{ city: CityRecord; coordinators: Coordinator[]; accompanying: Accompanying[] } | null> {
  return inProgramme(scope, async (tx) => {
    const city = await tx.city.findUnique({
      where: { slug },
      select: {
        id: true,
        slug: true,
        name: true,
        kind: true,
        ags: true,
        stateCode: true,
        population: true,
        fieldsOfAction: true,
        cohortId: true,
        cooperationEndsOn: true,
        version: true,
        createdAt: true,
      },
    });
    if (!city) return null;
    const person = { select: { name: true, email: true } } as const;
    const coordinators = await tx.membership.findMany({
      where: { cityId: city.id, role: "coordinator", endedAt: null },
      orderBy: [{ acceptedAt: "asc" }, { invitedAt: "asc" }],
      select: { id: true, invitedAt: true, acceptedAt: true, user: person },
    });
    const accompanying = await tx.moderation.findMany({
      where: { cityId: city.id, endedAt: null },
      orderBy: [{ untilDay: "desc" }, { id: "asc" }],
      select: { id: true, fromDay: true, untilDay: true, acceptedAt: true, user: person },
    });
    return {
      city: { ...city, cooperationEndsOn: city.cooperationEndsOn && dayOf(city.cooperationEndsOn) },
      coordinators: coordinators.map(({ user, ...row }) => ({ ...row, ...named(user) })),
      accompanying: accompanying.map(({ user, fromDay, untilDay, ...row }) => ({
        ...row,
        ...named(user),
        from: dayOf(fromDay),
        until: dayOf(untilDay),
      })),
    };
  });
}

const named = ({ name, email }: { name: string | null; email: string }) => ({ name: name ?? email, email });

export type OwnCity = { slug: string; name: string; kind: CityKind; role: string; until: Day | null };

/** The cities a person may open today: by membership, or because they accompany them. In alphabetical order. */
export function listOwnCities(viewer: Viewer): Promise<OwnCity[]> {
  return inSystem(
    asSystem(),
    (tx) => tx.$queryRaw<OwnCity[]>`
      select c.slug, c.name, c.kind, coalesce(m.role::text, 'moderator') role,
        case when m.role is null then d."untilDay"::text end until
      from "City" c
      left join lateral (select role from "Membership" m where m."cityId" = c.id and m."userId" = ${viewer.userId}::uuid
        and m."acceptedAt" is not null and m."endedAt" is null order by role limit 1) m on true
      left join lateral (select max(d."untilDay") "untilDay" from "Moderation" d where d."cityId" = c.id
        and d."userId" = ${viewer.userId}::uuid and d."acceptedAt" is not null and d."endedAt" is null
        and (now() at time zone c."timeZone")::date between d."fromDay" and d."untilDay") d on true
      where m.role is not null or d."untilDay" is not null
      order by c.name, c.id`,
  );
}

export type CityInShort = { phaseCodes: string[]; openMeasures: number; ends: Day[]; missingSeats: number };

/** Where a city stands, from its roll-up; null before its first change. */
export function readCityInShort(scope: CityScope): Promise<CityInShort | null> {
  return inCity(scope, async (tx) => {
    const digest = await tx.cityDigest.findUnique({
      where: { cityId: scope.city.id },
      select: { phaseCodes: true, openMeasures: true, openMeasureEnds: true, missingSeats: true },
    });
    return digest && { ...digest, ends: digest.openMeasureEnds.map(dayOf) };
  });
}
