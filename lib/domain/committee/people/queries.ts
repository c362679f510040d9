import { cache } from "react";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import { isId } from "../address";
import type { Named } from "../seats/rules";

export type PersonDetail = {
  id: string;
  name: string;
  jobTitle: string | null;
  email: string | null;
  phone: string | null;
  version: number;
  archivedOn: Day | null;
  organisation: Named;
  holds: { id: string; title: string }[];
  deputises: { id: string; title: string }[];
};

/** One person with their work data; null if there is none with this id in the city. */
export const readPerson = cache(async (scope: CityScope, id: string): Promise<PersonDetail | null> => {
  if (!isId(id)) return null;
  const rows = await inCity(
    scope,
    (tx) => tx.$queryRaw<(PersonDetail & { archivedAt: Date | null })[]>`
      select c.id, c.name, c."jobTitle", c.email, c.phone, c.version, c."archivedAt",
        json_build_object('id', o.id, 'name', o.name) "organisation",
        coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title) order by s.position, s.id)
          from "Seat" s where s."cityId" = c."cityId" and s."holderId" = c.id and s."archivedAt" is null), '[]') "holds",
        coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title) order by s.position, s.id)
          from "Seat" s where s."cityId" = c."cityId" and s."deputyId" = c.id and s."archivedAt" is null), '[]')
          "deputises"
      from "Contact" c join "Organisation" o on o."cityId" = c."cityId" and o.id = c."organisationId"
      where c."cityId" = ${scope.city.id}::uuid and c.id = ${id}::uuid`,
  );
  const [row] = rows;
  if (!row) return null;
  const { archivedAt, ...person } = row;
  return { ...person, archivedOn: archivedAt && today(scope.city.timeZone, archivedAt) };
});

/** The people of an organisation that a seat can be given to, by name. */
export function listPeopleOf(
  scope: CityScope,
  organisationId: string,
): Promise<(Named & { jobTitle: string | null })[]> {
  return inCity(scope, (tx) =>
    tx.contact.findMany({
      where: { cityId: scope.city.id, organisationId, archivedAt: null },
      select: { id: true, name: true, jobTitle: true },
      orderBy: { name: "asc" },
    }),
  );
}
