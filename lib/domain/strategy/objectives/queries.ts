import { type CityScope, inCity } from "@/lib/platform/access/scope";
import type { Tx } from "@/lib/platform/db/client";
import { isRecordId } from "../names";
import { type MeasureRow, measureFacts, type ObjectiveRow, objectiveSeries } from "../queries";

/** An objective with its figures and measures. `place` is its number in the tree ("2.1"), null if archived. */
export type ObjectiveView = ObjectiveRow & {
  place: string | null;
  goalArchived: boolean;
  ownUnit: string;
  version: number;
  measures: MeasureRow[];
};

/** An objective of the city, or null if there is none with this id (or the reader may not see it). */
export async function readObjective(scope: CityScope, id: string): Promise<ObjectiveView | null> {
  if (!isRecordId(id)) return null;
  return inCity(scope, async (tx) => {
    const inside = { ...scope, tx };
    const row = (await objectiveSeries(inside, { archived: true })).find((objective) => objective.id === id);
    if (!row) return null;
    const record = await tx.objective.findFirstOrThrow({
      where: { cityId: scope.city.id, id },
      select: { unit: true, version: true, archivedAt: true, goal: { select: { archivedAt: true } } },
    });
    const places = await objectivePlaces(tx, scope.city.id);
    const measures = (await measureFacts(inside)).filter((measure) => measure.objectiveId === id);
    return {
      ...row,
      archived: record.archivedAt !== null,
      place: places.get(id) ?? null,
      goalArchived: record.goal.archivedAt !== null,
      ownUnit: record.unit,
      version: record.version,
      measures,
    };
  });
}

/** The places of all objectives that are not archived: id to "2.1". */
export async function objectivePlaces(tx: Tx, cityId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; place: string }[]>`
    with goals as (
      select id, row_number() over (order by position, id) place from "Goal"
      where "cityId" = ${cityId}::uuid and "archivedAt" is null)
    select o.id, g.place || '.' || row_number() over (partition by g.id order by o.position, o.id) place
    from "Objective" o join goals g on g.id = o."goalId"
    where o."cityId" = ${cityId}::uuid and o."archivedAt" is null`;
  return new Map(rows.map(({ id, place }) => [id, place]));
}

/** What the form of an objective offers. */
export type ObjectiveChoices = {
  goals: { id: string; title: string }[];
  /** In the order of the library, with its field. */
  indicators: { id: string; field: string; nameDe: string; nameEn: string; unitDe: string; unitEn: string }[];
  seats: { id: string; title: string; organisation: string | null }[];
};

/** Goals, indicators and seats to choose from; what an objective has already is offered even if it was archived. */
export function objectiveChoices(
  scope: CityScope,
  has: { goalId?: string; seatId?: string | null } = {},
): Promise<ObjectiveChoices> {
  const own = (id: string | null | undefined) => ({
    cityId: scope.city.id,
    OR: [{ archivedAt: null }, ...(id ? [{ id }] : [])],
  });
  return inCity(scope, async (tx) => {
    const goals = await tx.goal.findMany({
      where: own(has.goalId),
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, title: true },
    });
    const indicators = await tx.indicator.findMany({
      orderBy: { position: "asc" },
      select: { id: true, field: true, nameDe: true, nameEn: true, unitDe: true, unitEn: true },
    });
    const seats = await tx.seat.findMany({
      where: own(has.seatId),
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, title: true, organisation: { select: { name: true } } },
    });
    return {
      goals,
      indicators,
      seats: seats.map(({ organisation, ...seat }) => ({
        ...seat,
        organisation: organisation?.name ?? null,
      })),
    };
  });
}
