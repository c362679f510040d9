import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, dayOf, today } from "@/lib/platform/clock/day";
import { type MembershipRole, membershipRoles } from "./schema";

export type PersonRow = {
  /** Of the membership. */
  id: string;
  name: string;
  email: string;
  role: MembershipRole;
  organisation: string | null;
  invitedAt: Date;
  acceptedAt: Date | null;
  /** The reader's own role. */
  own: boolean;
};

/** Everybody with a role in the city or an open invitation, in the order of the roles. */
export function listPeople(scope: CityScope): Promise<PersonRow[]> {
  return inCity(scope, async (tx) => {
    const memberships = await tx.membership.findMany({
      where: { cityId: scope.city.id, endedAt: null },
      select: {
        id: true,
        userId: true,
        role: true,
        invitedAt: true,
        acceptedAt: true,
        user: { select: { name: true, email: true } },
        organisation: { select: { name: true } },
      },
    });
    return memberships
      .map(({ user, userId, organisation, ...membership }) => ({
        ...membership,
        name: user.name ?? user.email,
        email: user.email,
        organisation: organisation?.name ?? null,
        own: userId === scope.actor.userId,
      }))
      .sort((a, b) => place(a.role) - place(b.role) || a.name.localeCompare(b.name, "de"));
  });
}

export type AccompanyingRow = { id: string; name: string; from: Day; until: Day; accepted: boolean };

/** Who of the foundation accompanies the city now or will, and until when. */
export function listAccompanying(scope: CityScope, now: Date = new Date()): Promise<AccompanyingRow[]> {
  const day = new Date(`${today(scope.city.timeZone, now)}T00:00:00Z`);
  return inCity(scope, async (tx) => {
    const moderations = await tx.moderation.findMany({
      where: { cityId: scope.city.id, endedAt: null, untilDay: { gte: day } },
      orderBy: [{ fromDay: "asc" }, { id: "asc" }],
      select: {
        id: true,
        fromDay: true,
        untilDay: true,
        acceptedAt: true,
        user: { select: { name: true, email: true } },
      },
    });
    return moderations.map(({ id, user, fromDay, untilDay, acceptedAt }) => ({
      id,
      name: user.name ?? user.email,
      from: dayOf(fromDay),
      until: dayOf(untilDay),
      accepted: acceptedAt !== null,
    }));
  });
}

export type RoleEvent = {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  person: string;
  role: string | null;
  organisation: string | null;
};

/** Who was invited, accepted, left: newest first, at most fifty. */
export function listRoleEvents(scope: CityScope): Promise<RoleEvent[]> {
  return inCity(scope, async (tx) => {
    const events = await tx.auditEvent.findMany({
      where: { cityId: scope.city.id, subjectType: { in: ["membership", "moderation"] } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 50,
      select: {
        id: true,
        at: true,
        actorName: true,
        action: true,
        subjectTitle: true,
        before: true,
        after: true,
      },
    });
    return events.map(({ subjectTitle, before, after, ...event }) => {
      const said = { ...(before as object), ...(after as object) } as Record<string, string | null>;
      return {
        ...event,
        person: subjectTitle,
        role: said.role ?? null,
        organisation: said.organisation ?? null,
      };
    });
  });
}

/** The organisations of the city that a person can act for. */
export function listActingOrganisations(scope: CityScope): Promise<{ id: string; name: string }[]> {
  return inCity(scope, (tx) =>
    tx.organisation.findMany({
      where: { cityId: scope.city.id, archivedAt: null },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
  );
}

const place = (role: MembershipRole) => membershipRoles.indexOf(role);
