import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { moveTo } from "../order";
import { takeTurn } from "../turn";
import type { GoalEdit, GoalInput, Move } from "./schema";

type Result = { id: string };

/** Adds a goal at the end. A second attempt with the same id changes nothing. */
export async function createGoal(write: CityWrite, input: GoalInput): Promise<Result> {
  const { tx, city } = write;
  const { id, ...fields } = input;
  await takeTurn(write);
  if (await tx.goal.findFirst({ where: { cityId: city.id, id }, select: { id: true } })) {
    nothingChanged(write);
    return { id };
  }
  const last = await tx.goal.aggregate({ where: { cityId: city.id }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.goal.create({ data: { cityId: city.id, id, position, ...fields }, select: { id: true } });
  await record(write, {
    action: "goal.created",
    subject: { type: "goal", id, title: fields.title, version: 1 },
    after: fields,
  });
  return { id };
}

/** Changes title and description. Two editors at once: see `editRecord`. Refuses an archived goal. */
export async function editGoal(write: CityWrite, input: GoalEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const goal = await loadGoal(write, id);
  if (goal.archivedAt) throw new Refusal("strategy.refusals.archived");
  await editRecord(write, {
    subject: { type: "goal", id, title: wanted.title },
    action: "goal.edited",
    current: { title: goal.title, description: goal.description },
    currentVersion: goal.version,
    wanted,
    openedVersion: version,
    choice,
    save: (changed, where, next) =>
      tx.goal.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...changed, ...next, updatedAt: new Date() },
      }),
  });
  return { id };
}

/** Puts a goal away. Refuses with `strategy.refusals.goalHasObjectives` while objectives belong to it. */
export async function archiveGoal(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const goal = await loadGoal(write, id);
  const objectives = await tx.objective.count({ where: { cityId: city.id, goalId: id, archivedAt: null } });
  if (objectives > 0) throw new Refusal("strategy.refusals.goalHasObjectives", { count: objectives });
  const { count } = await tx.goal.updateMany({
    where: { cityId: city.id, id, archivedAt: null },
    data: { archivedAt: new Date(), archivedById: write.actor.userId },
  });
  return told(write, count, "goal.archived", goal);
}

/** Brings an archived goal back to its place. */
export async function restoreGoal(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const goal = await loadGoal(write, id);
  const { count } = await tx.goal.updateMany({
    where: { cityId: city.id, id, archivedAt: { not: null } },
    data: { archivedAt: null, archivedById: null },
  });
  return told(write, count, "goal.restored", goal);
}

/** Moves a goal to another place among the goals. */
export async function moveGoal(write: CityWrite, { id, place }: Move): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const goal = await loadGoal(write, id);
  const goals = await tx.goal.findMany({
    where: { cityId: city.id, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, position: true },
  });
  const moves = moveTo(goals, id, place);
  for (const { id, position } of moves)
    await tx.goal.updateMany({ where: { cityId: city.id, id }, data: { position } });
  return told(write, moves.length, "goal.moved", goal);
}

async function loadGoal({ tx, city }: CityWrite, id: string) {
  const goal = await tx.goal.findFirst({
    where: { cityId: city.id, id },
    select: { id: true, title: true, description: true, archivedAt: true, version: true },
  });
  if (!goal) throw new Refusal("forms.gone");
  return goal;
}

async function told(
  write: CityWrite,
  count: number,
  action: string,
  goal: { id: string; title: string },
): Promise<Result> {
  if (count === 0) nothingChanged(write);
  else await record(write, { action, subject: { type: "goal", id: goal.id, title: goal.title } });
  return { id: goal.id };
}
