import { cache } from "react";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import { isId } from "../address";
import type { SeatState } from "../seats/rules";
import type { OrganisationRow } from "./rules";

const atTable = { archivedAt: null, state: { in: ["filled", "consulted"] satisfies SeatState[] } } as const;

/** All organisations of the city, archived ones included. A city has some dozens; the list sieves them. */
export function listOrganisations(scope: CityScope): Promise<OrganisationRow[]> {
  return inCity(scope, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { cityId: scope.city.id },
      select: {
        id: true,
        name: true,
        stakeholderTypeId: true,
        archivedAt: true,
        seats: {
          where: { ...atTable, state: { in: [...atTable.state.in] } },
          select: { id: true, title: true },
          orderBy: { position: "asc" },
        },
        _count: { select: { contacts: { where: { archivedAt: null } } } },
      },
    });
    return rows.map(({ stakeholderTypeId, archivedAt, _count, ...row }) => ({
      ...row,
      typeId: stakeholderTypeId,
      archived: archivedAt !== null,
      people: _count.contacts,
    }));
  });
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
  people: {
    id: string;
    name: string;
    jobTitle: string | null;
    email: string | null;
    phone: string | null;
    archived: boolean;
  }[];
  seats: { id: string; title: string; state: SeatState }[];
  searches: { id: string; title: string }[];
};

/** One organisation of the city with its people and seats; null if there is none with this id. */
export const readOrganisation = cache(
  async (scope: CityScope, id: string): Promise<OrganisationDetail | null> => {
    if (!isId(id)) return null;
    return inCity(scope, async (tx) => {
      const row = await tx.organisation.findFirst({
        where: { cityId: scope.city.id, id },
        select: {
          id: true,
          name: true,
          stakeholderTypeId: true,
          website: true,
          note: true,
          version: true,
          archivedAt: true,
          contacts: {
            select: { id: true, name: true, jobTitle: true, email: true, phone: true, archivedAt: true },
            orderBy: { name: "asc" },
          },
          seats: {
            where: { archivedAt: null },
            select: { id: true, title: true, state: true },
            orderBy: { position: "asc" },
          },
          seatsToFill: {
            where: { archivedAt: null },
            select: { id: true, title: true },
            orderBy: { position: "asc" },
          },
        },
      });
      if (!row) return null;
      const { stakeholderTypeId, archivedAt, contacts, seatsToFill, ...rest } = row;
      return {
        ...rest,
        typeId: stakeholderTypeId,
        archivedOn: archivedAt && today(scope.city.timeZone, archivedAt),
        people: contacts.map(({ archivedAt: gone, ...person }) => ({ ...person, archived: gone !== null })),
        searches: seatsToFill,
      };
    });
  },
);
