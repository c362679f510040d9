import type { MeasureRow, ObjectiveRow } from "../queries";
import { isOpen } from "../rules";

/** A goal as the tree needs it, in the city's order. */
export type GoalRow = { id: string; title: string; description: string };

/** An objective in the tree. `number` is its place: "2.1". */
export type TreeObjective = ObjectiveRow & { number: string; measures: MeasureRow[] };

/** A goal in the tree. `number` is its place: "2". */
export type TreeGoal = GoalRow & { number: string; objectives: TreeObjective[] };

/**
 * Puts goals, objectives and measures together. Goals and objectives keep the order they come in, measures stand in
 * the order of their numbers; numbers of goals and objectives are places and change when somebody moves them.
 */
export function growTree(
  goals: readonly GoalRow[],
  objectives: readonly ObjectiveRow[],
  measures: readonly MeasureRow[],
): TreeGoal[] {
  const measuresOf = groupBy(measures, (measure) => measure.objectiveId);
  const objectivesOf = groupBy(objectives, (objective) => objective.goalId);
  return goals.map((goal, index) => ({
    ...goal,
    number: `${index + 1}`,
    objectives: (objectivesOf.get(goal.id) ?? []).map((objective, place) => ({
      ...objective,
      number: `${index + 1}.${place + 1}`,
      measures: (measuresOf.get(objective.id) ?? []).toSorted((a, b) => a.number - b.number),
    })),
  }));
}

/** Something the strategy still lacks. `number` and `title` name the record; `id` leads to it. */
export type Gap = {
  kind: "noMeasure" | "noBaseline" | "noOwner" | "noEnd" | "noBudget";
  subject: "objective" | "measure";
  id: string;
  number: string;
  title: string;
};

/**
 * What is missing, in the order of the tree: objectives without baseline or without a measure that goes on or was
 * completed, open measures without owner, end or budget. A budget of nought is a budget.
 */
export function gapsOf(tree: readonly TreeGoal[]): Gap[] {
  return tree.flatMap((goal) => goal.objectives.flatMap((objective) => gapsOfObjective(objective)));
}

function gapsOfObjective({ id, number, title, baseline, measures }: TreeObjective): Gap[] {
  const own = { subject: "objective", id, number, title } as const;
  return [
    ...(baseline ? [] : [{ ...own, kind: "noBaseline" as const }]),
    ...(measures.some((measure) => measure.state !== "archived")
      ? []
      : [{ ...own, kind: "noMeasure" as const }]),
    ...measures.filter((measure) => isOpen(measure.state)).flatMap(gapsOfMeasure),
  ];
}

function gapsOfMeasure({ id, number, title, ownerId, endsOn, budgetEur }: MeasureRow): Gap[] {
  const own = { subject: "measure", id, number: `M${number}`, title } as const;
  return [
    ...(ownerId ? [] : [{ ...own, kind: "noOwner" as const }]),
    ...(endsOn ? [] : [{ ...own, kind: "noEnd" as const }]),
    ...(budgetEur === null ? [{ ...own, kind: "noBudget" as const }] : []),
  ];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
