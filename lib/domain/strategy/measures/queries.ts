import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import type { Tx } from "@/lib/platform/db/client";
import { isRecordId, type PracticeName, practicesOf } from "../names";
import { objectivePlaces } from "../objectives/queries";
import { type MeasureState, measureState } from "../rules";
import { type Fields, loadFields } from "./columns";

type Named = { id: string; name: string };
type Numbered = { id: string; number: number; title: string };
export type MilestoneView = { id: string; title: string; dueOn: Day; reachedOn: Day | null; version: number };

/** A measure with everything its page shows. */
export type MeasureView = Omit<Fields, "partnerIds" | "needs"> & {
  id: string;
  number: number;
  version: number;
  state: MeasureState;
  owner: Named | null;
  partners: Named[];
  /** `place` is the objective's number in the tree, null if it is archived. */
  objective: {
    id: string;
    title: string;
    place: string | null;
    remit: string | null;
    goal: { id: string; title: string };
  };
  /** In order of their days. */
  milestones: MilestoneView[];
  needs: Numbered[];
  neededBy: Numbered[];
  practice: PracticeName | null;
  completed: { on: Day; by: string | null; note: string } | null;
  archived: { on: Day; by: string | null } | null;
};

/** A measure of the city, or null if there is none with this id (or the reader may not see it). */
export async function readMeasure(scope: CityScope, id: string, locale: string): Promise<MeasureView | null> {
  if (!isRecordId(id)) return null;
  const { id: cityId, timeZone } = scope.city;
  return inCity(scope, async (tx) => {
    const loaded = await loadFields(tx, cityId, id);
    if (!loaded) return null;
    const { fields, number, version, completedAt, archivedAt, completionNote } = loaded;
    const { completedBy, archivedBy, objective, ...around } = await aroundMeasure(tx, cityId, id);
    const completed = completedAt && {
      on: today(timeZone, completedAt),
      by: completedBy,
      note: completionNote,
    };
    const archived = archivedAt && { on: today(timeZone, archivedAt), by: archivedBy };
    const nextMilestone = around.milestones.find((milestone) => !milestone.reachedOn) ?? null;
    const facts = { ...fields, nextMilestone, completedOn: completed?.on, archived: archived !== null };
    const places = await objectivePlaces(tx, cityId);
    const [practice] = fields.practiceCode ? await practicesOf(tx, locale, [fields.practiceCode]) : [];
    return {
      ...fields,
      ...around,
      id,
      number,
      version,
      state: measureState(facts, today(timeZone)),
      objective: { ...objective, place: places.get(fields.objectiveId) ?? null },
      practice: practice ?? null,
      completed,
      archived,
    };
  });
}

/** A measure as its edit form needs it: the fields as they are stored, and their version. */
export async function readMeasureFields(scope: CityScope, id: string) {
  if (!isRecordId(id)) return null;
  return inCity(scope, (tx) => loadFields(tx, scope.city.id, id));
}

type Around = Pick<MeasureView, "owner" | "partners" | "milestones" | "needs" | "neededBy"> & {
  objective: Omit<MeasureView["objective"], "place">;
  completedBy: string | null;
  archivedBy: string | null;
};

/** Everything a measure is connected with, in one query. */
async function aroundMeasure(tx: Tx, cityId: string, id: string): Promise<Around> {
  const [around] = await tx.$queryRaw<Around[]>`
    select
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end "owner",
      coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name)
        from "MeasurePartner" p join "Organisation" o on o."cityId" = p."cityId" and o.id = p."organisationId"
        where p."cityId" = m."cityId" and p."measureId" = m.id), '[]') "partners",
      coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'dueOn', s."dueOn",
          'reachedOn', s."reachedOn", 'version', s.version) order by s."dueOn", s.id)
        from "Milestone" s where s."cityId" = m."cityId" and s."measureId" = m.id), '[]') "milestones",
      coalesce((select json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title) order by o.number)
        from "MeasureNeed" n join "Measure" o on o."cityId" = n."cityId" and o.id = n."neededId"
        where n."cityId" = m."cityId" and n."measureId" = m.id), '[]') "needs",
      coalesce((select json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title) order by o.number)
        from "MeasureNeed" n join "Measure" o on o."cityId" = n."cityId" and o.id = n."measureId"
        where n."cityId" = m."cityId" and n."neededId" = m.id), '[]') "neededBy",
      json_build_object('id', j.id, 'title', j.title, 'remit', j.remit,
        'goal', json_build_object('id', g.id, 'title', g.title)) "objective",
      (select u.name from "User" u where u.id = m."completedById") "completedBy",
      (select u.name from "User" u where u.id = m."archivedById") "archivedBy"
    from "Measure" m
    join "Objective" j on j."cityId" = m."cityId" and j.id = m."objectiveId"
    join "Goal" g on g."cityId" = j."cityId" and g.id = j."goalId"
    left join "Organisation" w on w."cityId" = m."cityId" and w.id = m."ownerId"
    where m."cityId" = ${cityId}::uuid and m.id = ${id}::uuid`;
  if (!around) throw new Error("a measure has an objective and a goal");
  return around;
}

/** What the form of a measure offers. */
export type MeasureChoices = {
  /** In the order of the tree. */
  objectives: { id: string; title: string; place: string | null; goal: string }[];
  organisations: Named[];
  practices: PracticeName[];
  measures: Numbered[];
};

/** Objectives, organisations, practices and measures to choose from; what a measure has already is offered too. */
export function measureChoices(scope: CityScope, locale: string, has?: Fields): Promise<MeasureChoices> {
  const cityId = scope.city.id;
  const kept = [has?.ownerId ?? [], has?.partnerIds ?? []].flat();
  return inCity(scope, async (tx) => {
    const objectives = await tx.objective.findMany({
      where: { cityId, OR: [{ archivedAt: null }, ...(has ? [{ id: has.objectiveId }] : [])] },
      orderBy: [{ goal: { position: "asc" } }, { goalId: "asc" }, { position: "asc" }, { id: "asc" }],
      select: { id: true, title: true, goal: { select: { title: true } } },
    });
    const places = await objectivePlaces(tx, cityId);
    const organisations = await tx.organisation.findMany({
      where: { cityId, OR: [{ archivedAt: null }, { id: { in: kept } }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const practices = await practicesOf(tx, locale);
    const chosen = has?.practiceCode && !practices.some((practice) => practice.code === has.practiceCode);
    const measures = await tx.measure.findMany({
      where: { cityId, archivedAt: null },
      orderBy: { number: "asc" },
      select: { id: true, number: true, title: true },
    });
    return {
      objectives: objectives.map(({ id, title, goal }) => ({
        id,
        title,
        place: places.get(id) ?? null,
        goal: goal.title,
      })),
      organisations,
      practices: chosen
        ? [...practices, ...(await practicesOf(tx, locale, [has.practiceCode ?? ""]))]
        : practices,
      measures,
    };
  });
}
