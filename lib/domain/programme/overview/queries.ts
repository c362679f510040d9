import { Prisma } from "@/lib/generated/prisma/client";
import type { CityKind } from "@/lib/generated/prisma/enums";
import { inProgramme, type ProgrammeScope } from "@/lib/platform/access/scope";
import type { Day } from "@/lib/platform/clock/day";

export type OverviewRow = {
  id: string;
  slug: string;
  name: string;
  kind: CityKind;
  stateCode: string;
  invented: boolean;
  cohort: { id: string; name: string; nameEn: string; position: number } | null;
  /** Phases that run, since when; or the next one to come. */
  phases: { code: string; startedOn: Day | null }[];
  /** The city lets the foundation read its draft; without that, its measures are not counted here. */
  shared: boolean;
  openMeasures: number;
  ends: Day[];
  missingSeats: number;
  /** Names of the stakeholder types behind them. */
  missing: { de: string; en: string }[];
  seats: number;
  filledSeats: number;
  lastActivityOn: Day | null;
  cooperationEndsOn: Day | null;
};

/**
 * Every city entrusted to the person, from the roll-ups: one query whose cost does not depend on what lies behind
 * them. Days are days in Germany.
 */
export function listEntrustedCities(scope: ProgrammeScope): Promise<OverviewRow[]> {
  const entrusted =
    scope.cityIds === "all" ? Prisma.sql`true` : Prisma.sql`c.id = any(${[...scope.cityIds]}::uuid[])`;
  return inProgramme(
    scope,
    (tx) => tx.$queryRaw<OverviewRow[]>`
      select c.id, c.slug, c.name, c.kind, c."stateCode", c.invented, c."cooperationEndsOn"::text,
        case when h.id is not null
          then json_build_object('id', h.id, 'name', h.name, 'nameEn', h."nameEn", 'position', h.position) end cohort,
        coalesce((select json_agg(json_build_object('code', p.code, 'startedOn', p."startedOn") order by p.code)
          from "Phase" p where p."cityId" = c.id and p.code = any(d."phaseCodes")), '[]') phases,
        s.shared, case when s.shared then coalesce(d."openMeasures", 0) else 0 end "openMeasures",
        case when s.shared then coalesce(d."openMeasureEnds", '{}')::text[] else '{}' end ends,
        coalesce(d."missingSeats", 0) "missingSeats", coalesce(d.seats, 0) seats,
        coalesce(d."filledSeats", 0) "filledSeats",
        coalesce((select json_agg(json_build_object('de', t."nameDe", 'en', t."nameEn") order by t.position)
          from "StakeholderType" t where t.id = any(d."missingSeatTypes")), '[]') missing,
        (d."lastActivityAt" at time zone c."timeZone")::date::text "lastActivityOn"
      from "City" c left join "CityDigest" d on d."cityId" = c.id left join "Cohort" h on h.id = c."cohortId"
        cross join lateral (select exists (select from "Strategy" s
          where s."cityId" = c.id and s."sharedAt" is not null) shared) s
      where ${entrusted}
      order by c.name, c.id`,
  );
}
