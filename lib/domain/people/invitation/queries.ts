import { asSystem } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import { inSystem } from "@/lib/platform/access/scope";
import type { Day } from "@/lib/platform/clock/day";
import type { InvitationKind } from "./schema";

export type OpenInvitation = {
  kind: InvitationKind;
  id: string;
  /** What they will be: a role of a committee, "moderator", "lead" or "editor". */
  role: string;
  city: { name: string; kind: string } | null;
  from: Day | null;
  until: Day | null;
  invitedAt: Date;
  inviter: string | null;
};

/** What a person is invited to and has not answered, oldest first. */
export function listOpenInvitations(viewer: Viewer): Promise<OpenInvitation[]> {
  return inSystem(
    asSystem(),
    (tx) => tx.$queryRaw<OpenInvitation[]>`
      with open as (
        select 'membership' kind, id, "cityId", role::text role, null::date "from", null::date until,
          "invitedAt", "invitedById" from "Membership"
        where "userId" = ${viewer.userId}::uuid and "acceptedAt" is null and "endedAt" is null
        union all
        select 'moderation', id, "cityId", 'moderator', "fromDay", "untilDay", "invitedAt", "invitedById" from "Moderation"
        where "userId" = ${viewer.userId}::uuid and "acceptedAt" is null and "endedAt" is null
        union all
        select 'programmeRole', id, null, role::text, null, null, "invitedAt", "invitedById" from "ProgrammeRole"
        where "userId" = ${viewer.userId}::uuid and "acceptedAt" is null and "endedAt" is null)
      select o.kind, o.id, o.role, o."from"::text, o.until::text, o."invitedAt", i.name inviter,
        case when c.id is not null then json_build_object('name', c.name, 'kind', c.kind) end city
      from open o left join "City" c on c.id = o."cityId" left join "User" i on i.id = o."invitedById"
      order by o."invitedAt", o.id`,
  );
}
