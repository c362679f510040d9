import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, dayOf, today } from "@/lib/platform/clock/day";
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
    const others = await around(tx, cityId, id);
    const person = (userId: string | null) => others.people.get(userId ?? "") ?? null;
    const completed = completedAt && {
      on: today(timeZone, completedAt),
      by: person(others.completedById),
      note: completionNote,
    };
    const archived = archivedAt && { on: today(timeZone, archivedAt), by: person(others.archivedById) };
    const nextMilestone = others.milestones.find((milestone) => !milestone.reachedOn) ?? null;
    const facts = { ...fields, nextMilestone, completedOn: completed?.on, archived: archived !== null };
    const places = await objectivePlaces(tx, cityId);
    const [practice] = fields.practiceCode ? await practicesOf(tx, locale, [fields.practiceCode]) : [];
    return {
      ...fields,
      ...others.view,
      id,
      number,
      version,
      state: measureState(facts, today(timeZone)),
      objective: { ...others.objective, place: places.get(fields.objectiveId) ?? null },
      milestones: others.milestones,
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

async function around(tx: Tx, cityId: string, id: string) {
  const numbered = { id: true, number: true, title: true } as const;
  const found = await tx.measure.findFirstOrThrow({
    where: { cityId, id },
    select: {
      completedById: true,
      archivedById: true,
      owner: { select: { id: true, name: true } },
      partners: { select: { organisation: { select: { id: true, name: true } } } },
      objective: {
        select: { id: true, title: true, remit: true, goal: { select: { id: true, title: true } } },
      },
      milestones: { orderBy: [{ dueOn: "asc" }, { id: "asc" }] },
      needs: { select: { needed: { select: numbered } } },
      neededBy: { select: { measure: { select: numbered } } },
    },
  });
  const ids = [found.completedById, found.archivedById].filter((each) => each !== null);
  const people =
    ids.length > 0
      ? await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
      : [];
  const inOrder = (list: Numbered[]) => list.toSorted((a, b) => a.number - b.number);
  return {
    completedById: found.completedById,
    archivedById: found.archivedById,
    people: new Map(people.map((each) => [each.id, each.name])),
    objective: found.objective,
    milestones: found.milestones.map(({ id, title, dueOn, reachedOn, version }) => ({
      id,
      title,
      dueOn: dayOf(dueOn),
      reachedOn: reachedOn && dayOf(reachedOn),
      version,
    })),
    view: {
      owner: found.owner,
      partners: found.partners
        .map((each) => each.organisation)
        .toSorted((a, b) => a.name.localeCompare(b.name)),
      needs: inOrder(found.needs.map((each) => each.needed)),
      neededBy: inOrder(found.neededBy.map((each) => each.measure)),
    },
  };
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
