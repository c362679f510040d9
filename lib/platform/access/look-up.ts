import type { PrismaClient } from "@/lib/generated/prisma/client";
import type { CityRole, ProgrammeRole } from "./permissions";
import { type CityScope, mint, type OpenedCity, type ProgrammeScope } from "./scope";

/** A signed-in person. */
export type Viewer = { userId: string; name: string; email: string; locale: string; sessionId: string };

/** A session is noted as seen at most this often. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

type SessionRow = {
  userId: string;
  userName: string;
  email: string;
  locale: string;
  sessionId: string;
  lastSeenAt: Date;
};

/** Who is behind a session token; null for an unknown, ended or expired one. */
export async function lookUpViewer(system: PrismaClient, tokenHash: string): Promise<Viewer | null> {
  const [row] = await system.$queryRaw<SessionRow[]>`
    select u.id "userId", coalesce(u.name, u.email) "userName", u.email, u.locale, s.id "sessionId", s."lastSeenAt"
    from "Session" s join "User" u on u.id = s."userId"
    where s."sessionToken" = ${tokenHash} and s.expires > now()`;
  if (!row) return null;
  await noteSeen(system, row);
  return {
    userId: row.userId,
    name: row.userName,
    email: row.email,
    locale: row.locale,
    sessionId: row.sessionId,
  };
}

type CityRow = SessionRow & OpenedCity & { role: CityRole | null; organisationId: string | null };

/**
 * What a session may see of a city, in one query: the person's accepted, unended membership; else a moderation that
 * covers today in the city's time zone; else, for a lead, the moderator's view. Null if there is none of these.
 */
export async function lookUpCity(
  system: PrismaClient,
  tokenHash: string,
  slug: string,
): Promise<CityScope | null> {
  const [row] = await system.$queryRaw<CityRow[]>`
    select u.id "userId", coalesce(u.name, u.email) "userName", u.email, u.locale, s.id "sessionId", s."lastSeenAt",
      c.id, c.slug, c.name, c.kind, c."timeZone", c."fieldsOfAction", c.invented,
      coalesce(m.role::text,
        case when exists (select from "Moderation" d where d."cityId" = c.id and d."userId" = u.id
            and d."acceptedAt" is not null and d."endedAt" is null
            and (now() at time zone c."timeZone")::date between d."fromDay" and d."untilDay")
          or exists (select from "ProgrammeRole" r where r."userId" = u.id and r.role = 'lead'
            and r."acceptedAt" is not null and r."endedAt" is null)
        then 'moderator' end) "role",
      m."organisationId"
    from "Session" s join "User" u on u.id = s."userId" join "City" c on c.slug = ${slug}
    left join lateral (
      select role, "organisationId" from "Membership" m
      where m."cityId" = c.id and m."userId" = u.id and m."acceptedAt" is not null and m."endedAt" is null
      order by m.role limit 1) m on true
    where s."sessionToken" = ${tokenHash} and s.expires > now()`;
  if (!row?.role) return null;
  await noteSeen(system, row);
  const { id, slug: citySlug, name, kind, timeZone, fieldsOfAction, invented } = row;
  return mint<CityScope>({
    kind: "city",
    city: { id, slug: citySlug, name, kind, timeZone, fieldsOfAction, invented },
    actor: { userId: row.userId, name: row.userName },
    role: row.role,
    organisationId: row.organisationId,
  });
}

type ProgrammeRow = SessionRow & { lead: boolean; editor: boolean; cityIds: string[] };

/** What a session may see across cities: a lead all of them, a moderator those they accompany today. */
export async function lookUpProgramme(
  system: PrismaClient,
  tokenHash: string,
): Promise<ProgrammeScope | null> {
  const [row] = await system.$queryRaw<ProgrammeRow[]>`
    select u.id "userId", coalesce(u.name, u.email) "userName", u.email, u.locale, s.id "sessionId", s."lastSeenAt",
      exists (select from "ProgrammeRole" r where r."userId" = u.id and r.role = 'lead'
        and r."acceptedAt" is not null and r."endedAt" is null) "lead",
      exists (select from "ProgrammeRole" r where r."userId" = u.id and r.role = 'editor'
        and r."acceptedAt" is not null and r."endedAt" is null) "editor",
      coalesce((select array_agg(distinct d."cityId"::text) from "Moderation" d join "City" c on c.id = d."cityId"
        where d."userId" = u.id and d."acceptedAt" is not null and d."endedAt" is null
          and (now() at time zone c."timeZone")::date between d."fromDay" and d."untilDay"), '{}') "cityIds"
    from "Session" s join "User" u on u.id = s."userId"
    where s."sessionToken" = ${tokenHash} and s.expires > now()`;
  const role: ProgrammeRole | null = !row
    ? null
    : row.lead
      ? "lead"
      : row.cityIds.length > 0
        ? "moderator"
        : row.editor
          ? "editor"
          : null;
  if (!row || !role) return null;
  await noteSeen(system, row);
  return mint<ProgrammeScope>({
    kind: "programme",
    actor: { userId: row.userId, name: row.userName },
    role,
    cityIds: role === "lead" ? "all" : row.cityIds,
  });
}

async function noteSeen(system: PrismaClient, row: SessionRow): Promise<void> {
  if (Date.now() - row.lastSeenAt.getTime() < SEEN_EVERY_MS) return;
  await system.session.updateMany({ where: { id: row.sessionId }, data: { lastSeenAt: new Date() } });
}
