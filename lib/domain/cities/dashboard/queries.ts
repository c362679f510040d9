import type { Requirement, SeatFact } from "@/lib/domain/committee/rules";
import {
  type MeasureRow,
  measureFacts,
  type ObjectiveRow,
  objectiveSeries,
} from "@/lib/domain/strategy/queries";
import { Prisma } from "@/lib/generated/prisma/client";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";

export type DashboardMeasure = MeasureRow;

/** With its place in the tree, "2.1": place of the goal, place in the goal. */
export type DashboardObjective = ObjectiveRow & { place: string };

export type DashboardPhase = {
  code: string;
  baselineStart: Day;
  baselineEnd: Day;
  startedOn: Day | null;
  finishedOn: Day | null;
};

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
  actorRole: string;
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
  const on = today(scope.city.timeZone, now);
  return inCity(scope, async (tx) => {
    const here: CityScope = { ...scope, tx };
    const measures = await measureFacts(here, { open: true }, on);
    const objectives = await objectiveSeries(here, {}, on);
    const [row] = await tx.$queryRaw<{ rest: Rest }[]>(tableAndProcess(scope.city.id));
    if (!row) throw new Error("the dashboard query returns one row");
    const { goals, ...rest } = row.rest;
    return { today: on, measures, objectives: withPlaces(goals, objectives), ...rest };
  });
}

type Rest = Omit<Dashboard, "today" | "measures" | "objectives"> & { goals: string[] };

/** Goals and objectives are numbered by their places in the tree. */
function withPlaces(goals: string[], objectives: ObjectiveRow[]): DashboardObjective[] {
  const inGoal = new Map<string, number>();
  return objectives.map((objective) => {
    const place = (inGoal.get(objective.goalId) ?? 0) + 1;
    inGoal.set(objective.goalId, place);
    return { ...objective, place: `${goals.indexOf(objective.goalId) + 1}.${place}` };
  });
}

const tableAndProcess = (cityId: string) => Prisma.sql`
  select json_build_object(
    'goals', coalesce((select json_agg(g.id order by g.position, g.id) from "Goal" g
      where g."cityId" = ${cityId}::uuid and g."archivedAt" is null), '[]'),
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
      from "StakeholderType" t where cardinality(t."mustHaveFor") > 0 and t."satisfiedBy" = 'seat'), '[]'),
    'changes', coalesce((select json_agg(e order by e.at desc, e.id desc) from (
        select id, at, "actorName", "actorRole", action, "subjectType", "subjectId", "subjectTitle" from "AuditEvent"
        where "cityId" = ${cityId}::uuid order by at desc, id desc limit 6) e), '[]')) rest`;
