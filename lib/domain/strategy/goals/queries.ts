import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { isRecordId } from "../names";

/** A goal with its objectives, and where it stands among the goals. */
export type GoalView = {
  id: string;
  title: string;
  description: string;
  archived: boolean;
  version: number;
  /** From 1, and of how many; null for an archived one. */
  place: number | null;
  places: number;
  objectives: { id: string; title: string; archived: boolean; openMeasures: number }[];
};

/** A goal of the city, or null if there is none with this id (or the reader may not see it). */
export async function readGoal(scope: CityScope, id: string): Promise<GoalView | null> {
  if (!isRecordId(id)) return null;
  const cityId = scope.city.id;
  return inCity(scope, async (tx) => {
    const order = [{ position: "asc" as const }, { id: "asc" as const }];
    const goal = await tx.goal.findFirst({
      where: { cityId, id },
      select: {
        id: true,
        title: true,
        description: true,
        archivedAt: true,
        version: true,
        objectives: {
          orderBy: order,
          select: {
            id: true,
            title: true,
            archivedAt: true,
            _count: { select: { measures: { where: { archivedAt: null, completedAt: null } } } },
          },
        },
      },
    });
    if (!goal) return null;
    const shown = await tx.goal.findMany({
      where: { cityId, archivedAt: null },
      orderBy: order,
      select: { id: true },
    });
    const place = shown.findIndex((other) => other.id === id) + 1;
    return {
      id: goal.id,
      title: goal.title,
      description: goal.description,
      archived: goal.archivedAt !== null,
      version: goal.version,
      place: place || null,
      places: shown.length,
      objectives: goal.objectives.map(({ id, title, archivedAt, _count }) => ({
        id,
        title,
        archived: archivedAt !== null,
        openMeasures: _count.measures,
      })),
    };
  });
}
