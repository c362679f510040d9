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
  return inCity(scope, async (tx) => {
    const seats = {
      where: { archivedAt: null },
      select: { id: true, title: true },
      orderBy: { position: "asc" },
    } as const;
    const row = await tx.contact.findFirst({
      where: { cityId: scope.city.id, id },
      select: {
        id: true,
        name: true,
        jobTitle: true,
        email: true,
        phone: true,
        version: true,
        archivedAt: true,
        organisation: { select: { id: true, name: true } },
        holds: seats,
        deputises: seats,
      },
    });
    if (!row) return null;
    const { archivedAt, ...rest } = row;
    return { ...rest, archivedOn: archivedAt && today(scope.city.timeZone, archivedAt) };
  });
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
