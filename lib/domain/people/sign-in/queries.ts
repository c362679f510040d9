import { demoWorldLoaded } from "@/lib/domain/programme/queries";
import { inSystem, type SystemScope } from "@/lib/platform/access/scope";
import { env } from "@/lib/platform/env/env";
import { sendsMail } from "@/lib/platform/mail/relay";
import type { ArrivalFacts } from "./rules";

/** Whether anybody may continue as a person of the demo world: it is loaded, and nobody has switched this off. */
export async function demoSignInOffered(): Promise<boolean> {
  return !env().DEMO_SIGN_IN_OFF && (await demoWorldLoaded());
}

/** Whether letters are shown on a page because they go nowhere else: in the demo world and during development. */
export async function outboxShown(): Promise<boolean> {
  return !sendsMail() && (env().NODE_ENV === "development" || (await demoWorldLoaded()));
}

export type WaitingLetter = { id: string; recipient: string; subject: string; body: string; createdAt: Date };

/** The last letters of an installation that sends none, newest first. */
export function listWaitingLetters(scope: SystemScope): Promise<WaitingLetter[]> {
  return inSystem(scope, (tx) =>
    tx.mail.findMany({
      where: { sentAt: null },
      orderBy: { createdAt: "desc" },
      take: 30,
      select: { id: true, recipient: true, subject: true, body: true, createdAt: true },
    }),
  );
}

export type DemoPerson = {
  id: string;
  name: string;
  /** Lead or editor, and how many cities they accompany today or did. */
  programmeRole: string | null;
  accompanies: number;
  accompanied: number;
  /** Their first role in a city. */
  city: { slug: string; name: string } | null;
  role: string | null;
};

/** The people of the demo world with what each of them is, most important role first. */
export function listDemoPeople(scope: SystemScope): Promise<DemoPerson[]> {
  return inSystem(
    scope,
    (tx) => tx.$queryRaw<DemoPerson[]>`
      select u.id, coalesce(u.name, u.email) name, r.role::text "programmeRole",
        coalesce(d.running, 0)::int accompanies, coalesce(d.past, 0)::int accompanied, m.role::text role,
        case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end city
      from "User" u
      left join lateral (select role from "ProgrammeRole" r where r."userId" = u.id
        and r."acceptedAt" is not null and r."endedAt" is null order by role limit 1) r on true
      left join lateral (select
          count(*) filter (where d."endedAt" is null and current_date between d."fromDay" and d."untilDay") running,
          count(*) filter (where d."endedAt" is not null or current_date > d."untilDay") past
        from "Moderation" d where d."userId" = u.id and d."acceptedAt" is not null) d on true
      left join lateral (select role, "cityId" from "Membership" m where m."userId" = u.id
        and m."acceptedAt" is not null and m."endedAt" is null order by role, "cityId" limit 1) m on true
      left join "City" c on c.id = m."cityId"
      where u.invented
      order by r.role nulls last, d.running desc nulls last, c.name, m.role, u.name`,
  );
}

/** What decides where a person goes after signing in. */
export async function arrivalFacts(scope: SystemScope, userId: string): Promise<ArrivalFacts> {
  const rows = await inSystem(
    scope,
    (tx) => tx.$queryRaw<ArrivalFacts[]>`
      select
        array(select distinct c.slug from "City" c
          left join "Membership" m on m."cityId" = c.id and m."userId" = ${userId}::uuid
            and m."acceptedAt" is not null and m."endedAt" is null
          left join "Moderation" d on d."cityId" = c.id and d."userId" = ${userId}::uuid
            and d."acceptedAt" is not null and d."endedAt" is null
            and (now() at time zone c."timeZone")::date between d."fromDay" and d."untilDay"
          where m.id is not null or d.id is not null order by c.slug) cities,
        exists (select from "ProgrammeRole" r where r."userId" = ${userId}::uuid and r.role = 'lead'
            and r."acceptedAt" is not null and r."endedAt" is null)
          or exists (select from "Moderation" d join "City" c on c.id = d."cityId" where d."userId" = ${userId}::uuid
            and d."acceptedAt" is not null and d."endedAt" is null
            and (now() at time zone c."timeZone")::date between d."fromDay" and d."untilDay") "acrossCities",
        exists (select from "ProgrammeRole" r where r."userId" = ${userId}::uuid and r.role = 'editor'
          and r."acceptedAt" is not null and r."endedAt" is null) editor,
        ((select count(*) from "Membership" m where m."userId" = ${userId}::uuid
            and m."acceptedAt" is null and m."endedAt" is null)
          + (select count(*) from "Moderation" d where d."userId" = ${userId}::uuid
            and d."acceptedAt" is null and d."endedAt" is null)
          + (select count(*) from "ProgrammeRole" r where r."userId" = ${userId}::uuid
            and r."acceptedAt" is null and r."endedAt" is null))::int "openInvitations"`,
  );
  return rows[0] ?? { cities: [], acrossCities: false, editor: false, openInvitations: 0 };
}
