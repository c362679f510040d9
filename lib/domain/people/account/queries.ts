import { asSystem } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import { inSystem } from "@/lib/platform/access/scope";
import type { Day } from "@/lib/platform/clock/day";

export type OwnSession = { id: string; device: string; createdAt: Date; lastSeenAt: Date; here: boolean };

/** The browsers a person is signed in on; this one first, then the one seen last. */
export function listSessions(viewer: Viewer): Promise<OwnSession[]> {
  return inSystem(asSystem(), async (tx) => {
    const sessions = await tx.session.findMany({
      where: { userId: viewer.userId, expires: { gt: new Date() } },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    });
    return sessions
      .map((session) => ({ ...session, here: session.id === viewer.sessionId }))
      .sort((a, b) => Number(b.here) - Number(a.here));
  });
}

export type OwnRole = {
  id: string;
  role: string;
  city: { slug: string; name: string } | null;
  since: Date;
  /** Last day of a moderation. */
  until: Day | null;
  inviter: string | null;
};

/** What a person may do where, since when and through whom. Ended roles are left out. */
export function listRoles(viewer: Viewer): Promise<OwnRole[]> {
  return inSystem(
    asSystem(),
    (tx) => tx.$queryRaw<OwnRole[]>`
      with held as (
        select id, "cityId", role::text role, "acceptedAt" since, null::date until, "invitedById", 2 place
        from "Membership" where "userId" = ${viewer.userId}::uuid and "acceptedAt" is not null and "endedAt" is null
        union all
        select d.id, d."cityId", 'moderator', d."acceptedAt", d."untilDay", d."invitedById", 1 from "Moderation" d
        join "City" c on c.id = d."cityId"
        where d."userId" = ${viewer.userId}::uuid and d."acceptedAt" is not null and d."endedAt" is null
          and (now() at time zone c."timeZone")::date <= d."untilDay"
        union all
        select id, null, role::text, "acceptedAt", null, "invitedById", 0 from "ProgrammeRole"
        where "userId" = ${viewer.userId}::uuid and "acceptedAt" is not null and "endedAt" is null)
      select h.id, h.role, h.since, h.until::text, i.name inviter,
        case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end city
      from held h left join "City" c on c.id = h."cityId" left join "User" i on i.id = h."invitedById"
      order by h.place, c.name, h.role`,
  );
}
