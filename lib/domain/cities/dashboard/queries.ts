import { Prisma } from "@/lib/generated/prisma/client";
import type { Requirement, SeatFact } from "@/lib/domain/committee/rules";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";

export type DashboardMeasure = {
  id: string;
  number: number;
  title: string;
  fieldOfAction: string;
  ownerId: string | null;
  ownerName: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  startedOn: Day | null;
  /** Earliest milestone that is not reached. */
  nextMilestone: { title: string; dueOn: Day } | null;
};

export type DashboardObjective = {
  id: string;
  /** "2.1": place of the goal, place in the goal. */
  place: string;
  title: string;
  unit: string;
  baseline: { on: Day; value: number } | null;
  target: { on: Day; value: number } | null;
  observations: { on: Day; value: number; source: string }[];
};

export type DashboardPhase = { code: string; baselineStart: Day; baselineEnd: Day; startedOn: Day | null; finishedOn: Day | null };

export type DashboardSeat = SeatFact & {
  title: string;
  searcherName: string | null;
  searchUntil: Day | null;
  reason: string | null;
};

export type RecentChange = {
  id: string;
  at: string;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  subjectTitle: string;
};

export type Dashboard = {
  today: Day;
  measures: DashboardMeasure[];
  objectives: DashboardObjective[];
  phases: DashboardPhase[];
  seats: DashboardSeat[];
  requirements: (Requirement & { nameDe: string; nameEn: string })[];
  changes: RecentChange[];
};

/** Everything the city's first page shows, in three queries of one transaction, whatever the number of measures. */
export function readDashboard(scope: CityScope, now: Date = new Date()): Promise<Dashboard> {
  const cityId = scope.city.id;
  return inCity(scope, async (tx) => {
    const measures = await tx.$queryRaw<DashboardMeasure[]>(openMeasures(cityId));
    const objectives = await tx.$queryRaw<DashboardObjective[]>(objectivesWithFigures(cityId));
    const [rest] = await tx.$queryRaw<{ rest: Omit<Dashboard, "today" | "measures" | "objectives"> }[]>(tableAndProcess(cityId));
    if (!rest) throw new Error("the dashboard query returns one row");
    return { today: today(scope.city.timeZone, now), measures, objectives, ...rest.rest };
  });
}

const openMeasures = (cityId: string) => Prisma.sql`
  select m.id, m.number, m.title, m."fieldOfAction", m."ownerId", o.name "ownerName",
    m."startsOn"::text, m."endsOn"::text, m."startedOn"::text,
    (select json_build_object('title', s.title, 'dueOn', s."dueOn") from "Milestone" s
      where s."cityId" = m."cityId" and s."measureId" = m.id and s."reachedOn" is null
      order by s."dueOn" limit 1) "nextMilestone"
  from "Measure" m left join "Organisation" o on o."cityId" = m."cityId" and o.id = m."ownerId"
  where m."cityId" = ${cityId}::uuid and m."archivedAt" is null and m."completedAt" is null
  order by m.number`;

const objectivesWithFigures = (cityId: string) => Prisma.sql`
  with goals as (
    select id, row_number() over (order by position, id) place from "Goal"
    where "cityId" = ${cityId}::uuid and "archivedAt" is null)
  select o.id, o.title, coalesce(nullif(o.unit, ''), i."unitDe", '') unit,
    g.place || '.' || row_number() over (partition by g.id order by o.position, o.id) place,
    case when o.baseline is not null and o."baselineOn" is not null
      then json_build_object('on', o."baselineOn", 'value', o.baseline) end baseline,
    case when o.target is not null and o."targetOn" is not null
      then json_build_object('on', o."targetOn", 'value', o.target) end target,
    coalesce((select json_agg(json_build_object('on', b."observedOn", 'value', b.value, 'source', b.source) order by b."observedOn")
      from "Observation" b where b."cityId" = o."cityId" and b."objectiveId" = o.id), '[]') observations
  from "Objective" o join goals g on g.id = o."goalId" left join "Indicator" i on i.id = o."indicatorId"
  where o."cityId" = ${cityId}::uuid and o."archivedAt" is null
  order by g.place, o.position, o.id`;

const tableAndProcess = (cityId: string) => Prisma.sql`
  select json_build_object(
    'phases', coalesce((select json_agg(json_build_object('code', p.code, 'baselineStart', p."baselineStart",
        'baselineEnd', p."baselineEnd", 'startedOn', p."startedOn", 'finishedOn', p."finishedOn") order by p.code)
      from "Phase" p where p."cityId" = ${cityId}::uuid), '[]'),
    'seats', coalesce((select json_agg(json_build_object('id', s.id, 'typeId', s."stakeholderTypeId", 'title', s.title,
        'state', s.state, 'sinceOn', s."sinceOn", 'searcherName', o.name, 'searchUntil', s."searchUntil",
        'reason', s.reason) order by s.position, s.id)
      from "Seat" s left join "Organisation" o on o."cityId" = s."cityId" and o.id = s."searcherId"
      where s."cityId" = ${cityId}::uuid and s."archivedAt" is null), '[]'),
    'requirements', coalesce((select json_agg(json_build_object('typeId', t.id, 'level', t.level, 'mustHaveFor', t."mustHaveFor",
        'minSeats', t."minSeats", 'oneOf', t."oneOf", 'onlyFor', t."onlyFor", 'nameDe', t."nameDe", 'nameEn', t."nameEn") order by t.position)
      from "StakeholderType" t where cardinality(t."mustHaveFor") > 0), '[]'),
    'changes', coalesce((select json_agg(e order by e.at desc) from (
        select id, at, "actorName", action, "subjectType", "subjectId", "subjectTitle" from "AuditEvent"
        where "cityId" = ${cityId}::uuid order by at desc limit 6) e), '[]')) rest`;
