import { cache } from "react";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import { isId } from "../address";
import type { SeatState } from "../seats/rules";
import type { OrganisationRow } from "./rules";

/** All organisations of the city, archived ones included. A city has some dozens; the list sieves them. */
export function listOrganisations(scope: CityScope): Promise<OrganisationRow[]> {
  return inCity(
    scope,
    (tx) => tx.$queryRaw<OrganisationRow[]>`
      select o.id, o.name, o."stakeholderTypeId" "typeId", o."archivedAt" is not null "archived",
        coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title) order by s.position, s.id)
          from "Seat" s where s."cityId" = o."cityId" and s."organisationId" = o.id and s."archivedAt" is null
            and s.state in ('filled', 'consulted')), '[]') "seats",
        (select count(*)::int from "Contact" c
          where c."cityId" = o."cityId" and c."organisationId" = o.id and c."archivedAt" is null) "people"
      from "Organisation" o where o."cityId" = ${scope.city.id}::uuid`,
  );
}

/** The organisations a form can choose from, by name. */
export function listOrganisationNames(scope: CityScope): Promise<{ id: string; name: string }[]> {
  return inCity(scope, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { cityId: scope.city.id, archivedAt: null },
      select: { id: true, name: true },
    });
    return rows.toSorted((a, b) => a.name.localeCompare(b.name, "de"));
  });
}

export type OrganisationDetail = {
  id: string;
  name: string;
  typeId: string;
  website: string | null;
  note: string | null;
  version: number;
  archivedOn: Day | null;
  /** By name; archived ones included. */
  people: PersonRow[];
  /** Seats it takes, declined or is heard for, in the order of the table. */
  seats: { id: string; title: string; state: SeatState }[];
  /** Vacant seats it looks for somebody for. */
  searches: { id: string; title: string }[];
};

export type PersonRow = {
  id: string;
  name: string;
  jobTitle: string | null;
  email: string | null;
  phone: string | null;
  archived: boolean;
};

/** One organisation of the city with its people and seats; null if there is none with this id. */
export const readOrganisation = cache(
  async (scope: CityScope, id: string): Promise<OrganisationDetail | null> => {
    if (!isId(id)) return null;
    const rows = await inCity(
      scope,
      (tx) => tx.$queryRaw<(OrganisationDetail & { archivedAt: Date | null })[]>`
        select o.id, o.name, o."stakeholderTypeId" "typeId", o.website, o.note, o.version, o."archivedAt",
          coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'jobTitle', c."jobTitle",
              'email', c.email, 'phone', c.phone, 'archived', c."archivedAt" is not null) order by c.name, c.id)
            from "Contact" c where c."cityId" = o."cityId" and c."organisationId" = o.id), '[]') "people",
          coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'state', s.state)
              order by s.position, s.id) from "Seat" s
            where s."cityId" = o."cityId" and s."organisationId" = o.id and s."archivedAt" is null), '[]') "seats",
          coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title) order by s.position, s.id)
            from "Seat" s where s."cityId" = o."cityId" and s."searcherId" = o.id and s."archivedAt" is null), '[]')
            "searches"
        from "Organisation" o where o."cityId" = ${scope.city.id}::uuid and o.id = ${id}::uuid`,
    );
    const [row] = rows;
    if (!row) return null;
    const { archivedAt, ...organisation } = row;
    return { ...organisation, archivedOn: archivedAt && today(scope.city.timeZone, archivedAt) };
  },
);
