import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, today } from "@/lib/platform/clock/day";
import { measureFacts, objectiveSeries } from "../queries";
import { growTree, type TreeGoal } from "./rules";

/** A goal or objective that was put away and can come back. */
export type Archived = { id: string; title: string };

/** The living tree, and what was put away. */
export type Tree = {
  goals: TreeGoal[];
  archivedGoals: Archived[];
  archivedObjectives: Archived[];
  archivedMeasures: number;
};

/** The city's goals with their objectives and measures, as they stand today. Archived ones are listed apart. */
export function readTree(scope: CityScope, on: Day = today(scope.city.timeZone)): Promise<Tree> {
  return inCity(scope, async (tx) => {
    const inside = { ...scope, tx };
    const goals = await tx.goal.findMany({
      where: { cityId: scope.city.id },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, title: true, description: true, archivedAt: true },
    });
    const objectives = await objectiveSeries(inside, { archived: true }, on);
    const measures = await measureFacts(inside, {}, on);
    const shown = goals.filter((goal) => !goal.archivedAt).map(({ archivedAt: _, ...goal }) => goal);
    return {
      goals: growTree(
        shown,
        objectives.filter((objective) => !objective.archived),
        measures.filter((measure) => !measure.archived),
      ),
      archivedGoals: goals.filter((goal) => goal.archivedAt).map(({ id, title }) => ({ id, title })),
      archivedObjectives: objectives
        .filter((objective) => objective.archived)
        .map(({ id, title }) => ({ id, title })),
      archivedMeasures: measures.filter((measure) => measure.archived).length,
    };
  });
}
