import { inProgramme, type ProgrammeScope } from "@/lib/platform/access/scope";
import type { Day } from "@/lib/platform/clock/day";
import type { FoundationFilter } from "./filter";

export type FoundationRow = {
  /** Of the role or the moderation. */
  id: string;
  userId: string;
  name: string;
  email: string;
  role: "lead" | "editor" | "moderator";
  city: { id: string; slug: string; name: string } | null;
  from: Day | null;
  until: Day | null;
  invitedAt: Date;
  acceptedAt: Date | null;
  /** open: not answered; active: counts today; coming: begins later; over: its last day is past, or it was ended. */
  state: "open" | "active" | "coming" | "over";
  endedAt: Date | null;
};

/**
 * Leads, editors and moderators with each of their roles, people in alphabetical order. Without a filter on the
 * state, roles that were ended are left out; moderations whose last day is past stay, because they can be prolonged.
 * `today` is the day in Germany.
 */
export function listFoundation(
  scope: ProgrammeScope,
  filter: FoundationFilter,
  today: Day,
): Promise<FoundationRow[]> {
  const like = `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
  return inProgramme(
    scope,
    (tx) => tx.$queryRaw<FoundationRow[]>`
      with held as (
        select id, "userId", role::text role, null::uuid "cityId", null::date "from", null::date until,
          "invitedAt", "acceptedAt", "endedAt" from "ProgrammeRole"
        union all
        select id, "userId", 'moderator', "cityId", "fromDay", "untilDay", "invitedAt", "acceptedAt", "endedAt"
        from "Moderation"),
      told as (
        select h.*, case when "endedAt" is not null or until < ${today}::date then 'over'
          when "acceptedAt" is null then 'open' when "from" > ${today}::date then 'coming' else 'active' end state
        from held h)
      select t.id, t."userId", coalesce(u.name, u.email) name, u.email, t.role, t."from"::text, t.until::text,
        t."invitedAt", t."acceptedAt", t."endedAt", t.state,
        case when c.id is not null then json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) end city
      from told t join "User" u on u.id = t."userId" left join "City" c on c.id = t."cityId"
      where (${filter.role}::text is null or t.role = ${filter.role})
        and case when ${filter.state}::text is null then t."endedAt" is null
          when ${filter.state} = 'active' then t.state in ('active', 'coming') else t.state = ${filter.state} end
        and (${filter.q} = '' or concat_ws(' ', u.name, u.email, c.name) ilike ${like})
      order by name, u.id, t.state, c.name, t.role`,
  );
}
