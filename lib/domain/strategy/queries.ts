import { Prisma } from "@/lib/generated/prisma/client";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import { type ObjectiveState, objectiveState } from "./objectives/rules";
import { type MeasureState, measureState } from "./rules";

/** A measure as lists, tree and dashboard show it. */
export type MeasureRow = {
  id: string;
  number: number;
  title: string;
  fieldOfAction: string;
  objectiveId: string;
  objectiveTitle: string;
  goalId: string;
  goalTitle: string;
  ownerId: string | null;
  ownerName: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  startedOn: Day | null;
  completedOn: Day | null;
  archived: boolean;
  budgetEur: number | null;
  /** Milestones that are not reached, the earliest first. */
  milestones: { id: string; title: string; dueOn: Day }[];
  nextMilestone: { id: string; title: string; dueOn: Day } | null;
  state: MeasureState;
  /** Whether the words that were searched for occur in number, title or description; true if none were given. */
  found: boolean;
};

/** An objective with everything its chart shows. Values are in the objective's own unit. */
export type ObjectiveRow = {
  id: string;
  goalId: string;
  goalTitle: string;
  position: number;
  title: string;
  indicatorId: string | null;
  /** Name of the indicator and unit, per language; the city's own unit wins in both. */
  indicator: { de: string; en: string } | null;
  unit: { de: string; en: string };
  baseline: { on: Day; value: number } | null;
  target: { on: Day; value: number } | null;
  seat: { id: string; title: string; organisation: string | null } | null;
  remit: "decide" | "influence" | "advocate" | null;
  archived: boolean;
  /** In order of time. */
  observations: { id: string; on: Day; value: number; source: string }[];
  state: ObjectiveState;
};

type SqlMeasure = Omit<MeasureRow, "nextMilestone" | "state">;
type SqlObjective = Omit<ObjectiveRow, "state">;

/**
 * The measures of a city in one query, in the order of their numbers, with their state today.
 * @param options.open only those that are neither completed nor archived
 * @param options.words what is searched for in number, title and description
 */
export function measureFacts(
  scope: CityScope,
  { open = false, words = "" }: { open?: boolean; words?: string } = {},
  on: Day = today(scope.city.timeZone),
): Promise<MeasureRow[]> {
  return inCity(scope, async (tx) => {
    // Milestones are looked up per measure: under row security the planner expects a single measure and would go
    // through a joined list once for each of them.
    const rows = await tx.$queryRaw<SqlMeasure[]>`
      select m.id, m.number, m.title, m."fieldOfAction", m."objectiveId", o.title "objectiveTitle",
        g.id "goalId", g.title "goalTitle", m."ownerId", w.name "ownerName",
        m."startsOn"::text, m."endsOn"::text, m."startedOn"::text,
        (m."completedAt" at time zone ${scope.city.timeZone})::date::text "completedOn",
        m."archivedAt" is not null "archived", m."budgetEur",
        coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'dueOn', s."dueOn") order by s."dueOn", s.id)
          from "Milestone" s where s."cityId" = m."cityId" and s."measureId" = m.id and s."reachedOn" is null), '[]') "milestones", ${found(words)} "found"
      from "Measure" m
      join "Objective" o on o."cityId" = m."cityId" and o.id = m."objectiveId"
      join "Goal" g on g."cityId" = o."cityId" and g.id = o."goalId"
      left join "Organisation" w on w."cityId" = m."cityId" and w.id = m."ownerId"
      where m."cityId" = ${scope.city.id}::uuid
        ${open ? Prisma.sql`and m."archivedAt" is null and m."completedAt" is null` : Prisma.empty}
      order by m.number`;
    return rows.map((row) => {
      const nextMilestone = row.milestones[0] ?? null;
      return { ...row, nextMilestone, state: measureState({ ...row, nextMilestone }, on) };
    });
  });
}

/**
 * The objectives of a city with their figures, in one query, in the order of goals and objectives.
 * @param options.archived also those that are archived
 */
export function objectiveSeries(
  scope: CityScope,
  { archived = false }: { archived?: boolean } = {},
  on: Day = today(scope.city.timeZone),
): Promise<ObjectiveRow[]> {
  return inCity(scope, async (tx) => {
    const rows = await tx.$queryRaw<SqlObjective[]>`
      select o.id, o."goalId", g.title "goalTitle", o.position, o.title, o."indicatorId",
        case when i.id is not null then json_build_object('de', i."nameDe", 'en', i."nameEn") end "indicator",
        json_build_object('de', coalesce(nullif(o.unit, ''), i."unitDe", ''), 'en', coalesce(nullif(o.unit, ''), i."unitEn", '')) "unit",
        case when o.baseline is not null and o."baselineOn" is not null
          then json_build_object('on', o."baselineOn", 'value', o.baseline) end "baseline",
        case when o.target is not null and o."targetOn" is not null
          then json_build_object('on', o."targetOn", 'value', o.target) end "target",
        case when s.id is not null
          then json_build_object('id', s.id, 'title', s.title, 'organisation', w.name) end "seat",
        o.remit, (o."archivedAt" is not null or g."archivedAt" is not null) "archived",
        coalesce((select json_agg(json_build_object('id', b.id, 'on', b."observedOn", 'value', b.value, 'source', b.source)
          order by b."observedOn") from "Observation" b
          where b."cityId" = o."cityId" and b."objectiveId" = o.id), '[]') "observations"
      from "Objective" o
      join "Goal" g on g."cityId" = o."cityId" and g.id = o."goalId"
      left join "Indicator" i on i.id = o."indicatorId"
      left join "Seat" s on s."cityId" = o."cityId" and s.id = o."seatId"
      left join "Organisation" w on w."cityId" = s."cityId" and w.id = s."organisationId"
      where o."cityId" = ${scope.city.id}::uuid
        ${archived ? Prisma.empty : Prisma.sql`and o."archivedAt" is null and g."archivedAt" is null`}
      order by g.position, g.id, o.position, o.id`;
    return rows.map((row) => ({ ...row, state: objectiveState(row, on) }));
  });
}

/** Whether a measure is one of those looked for: by word stems, by parts of words, or by its number ("M12"). */
function found(words: string): Prisma.Sql {
  if (words === "") return Prisma.sql`true`;
  const parts = words.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  const text = Prisma.sql`'M' || m.number || ' ' || m.title || ' ' || m.description`;
  const alike = parts.map((part) => Prisma.sql`unaccent(${text}) ilike unaccent(${part})`);
  return Prisma.sql`(to_tsvector('german', ${text}) @@ websearch_to_tsquery('german', ${words}) or (${Prisma.join(alike, " and ")}))`;
}
