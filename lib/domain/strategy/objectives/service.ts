import type { CityWrite } from "@/lib/platform/access/scope";
import { type Day, dateOf, dayOf } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import type { Move } from "../goals/schema";
import { moveTo } from "../order";
import { takeTurn } from "../turn";
import { checkObjective } from "./references";
import type { ObjectiveEdit, ObjectiveInput, Remit } from "./schema";

type Result = { id: string; goalId: string };

/** The fields of an objective that people edit. */
type Fields = {
  goalId: string;
  title: string;
  indicatorId: string | null;
  unit: string;
  baseline: number | null;
  baselineOn: Day | null;
  target: number | null;
  targetOn: Day | null;
  seatId: string | null;
  remit: Remit | null;
};

/**
 * Adds an objective at the end of its goal. A second attempt with the same id changes nothing. Refuses a goal,
 * indicator or seat that is not there, at its field.
 */
export async function createObjective(write: CityWrite, input: ObjectiveInput): Promise<Result> {
  const { tx, city } = write;
  const { id, ...fields } = input;
  await takeTurn(write);
  const before = await tx.objective.findFirst({
    where: { cityId: city.id, id },
    select: { id: true, goalId: true },
  });
  if (before) {
    nothingChanged(write);
    return before;
  }
  await checkObjective(write, fields);
  const position = await lastPlace(write, fields.goalId);
  await tx.objective.create({
    data: { cityId: city.id, id, position, ...columnsOf(fields) },
    select: { id: true },
  });
  await record(write, {
    action: "objective.created",
    subject: { type: "objective", id, title: fields.title, version: 1 },
    after: fields,
  });
  return { id, goalId: fields.goalId };
}

/** Changes an objective; under another goal it becomes the last one there. Two editors at once: see `editRecord`. */
export async function editObjective(write: CityWrite, input: ObjectiveEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const { current, currentVersion, archived } = await loadObjective(write, id);
  if (archived) throw new Refusal("strategy.refusals.archived");
  await checkObjective(write, wanted, current);
  await editRecord<Fields>(write, {
    subject: { type: "objective", id, title: wanted.title },
    action: "objective.edited",
    current,
    currentVersion,
    wanted,
    openedVersion: version,
    choice,
    save: async (changed, where, next) => {
      const moved = changed.goalId ? { position: await lastPlace(write, changed.goalId) } : {};
      return tx.objective.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...columnsOf(changed), ...moved, ...next, updatedAt: new Date() },
      });
    },
  });
  return { id, goalId: wanted.goalId };
}

/** Puts an objective away. Refuses with `strategy.refusals.objectiveHasMeasures` while a measure under it is open. */
export async function archiveObjective(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const { current } = await loadObjective(write, id);
  const open = await tx.measure.count({
    where: { cityId: city.id, objectiveId: id, archivedAt: null, completedAt: null },
  });
  if (open > 0) throw new Refusal("strategy.refusals.objectiveHasMeasures", { count: open });
  const { count } = await tx.objective.updateMany({
    where: { cityId: city.id, id, archivedAt: null },
    data: { archivedAt: new Date(), archivedById: write.actor.userId },
  });
  return told(write, count, "objective.archived", id, current);
}

/** Brings an archived objective back. Refuses with `strategy.refusals.goalArchived` while its goal is archived. */
export async function restoreObjective(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const { current } = await loadObjective(write, id);
  const goal = await tx.goal.findFirst({
    where: { cityId: city.id, id: current.goalId, archivedAt: { not: null } },
    select: { title: true },
  });
  if (goal) throw new Refusal("strategy.refusals.goalArchived", { goal: goal.title });
  const { count } = await tx.objective.updateMany({
    where: { cityId: city.id, id, archivedAt: { not: null } },
    data: { archivedAt: null, archivedById: null },
  });
  return told(write, count, "objective.restored", id, current);
}

/** Moves an objective to another place within its goal. */
export async function moveObjective(write: CityWrite, { id, place }: Move): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const { current } = await loadObjective(write, id);
  const siblings = await tx.objective.findMany({
    where: { cityId: city.id, goalId: current.goalId, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, position: true },
  });
  const moves = moveTo(siblings, id, place);
  for (const { id, position } of moves)
    await tx.objective.updateMany({ where: { cityId: city.id, id }, data: { position } });
  return told(write, moves.length, "objective.moved", id, current);
}

async function loadObjective({ tx, city }: CityWrite, id: string) {
  const found = await tx.objective.findFirst({ where: { cityId: city.id, id } });
  if (!found) throw new Refusal("forms.gone");
  const { goalId, title, indicatorId, unit, baseline, baselineOn, target, targetOn, seatId, remit } = found;
  const current: Fields = {
    goalId,
    title,
    indicatorId,
    unit,
    baseline: numberOf(baseline),
    baselineOn: baselineOn && dayOf(baselineOn),
    target: numberOf(target),
    targetOn: targetOn && dayOf(targetOn),
    seatId,
    remit,
  };
  return { current, currentVersion: found.version, archived: found.archivedAt !== null };
}

const numberOf = (stored: { toNumber(): number } | null) => (stored === null ? null : stored.toNumber());

async function lastPlace({ tx, city }: CityWrite, goalId: string): Promise<number> {
  const last = await tx.objective.aggregate({
    where: { cityId: city.id, goalId },
    _max: { position: true },
  });
  return (last._max.position ?? 0) + 1;
}

function columnsOf<T extends Partial<Fields>>({ baselineOn, targetOn, ...same }: T) {
  return {
    ...same,
    ...(baselineOn === undefined ? {} : { baselineOn: baselineOn && dateOf(baselineOn) }),
    ...(targetOn === undefined ? {} : { targetOn: targetOn && dateOf(targetOn) }),
  };
}

async function told(
  write: CityWrite,
  count: number,
  action: string,
  id: string,
  { title, goalId }: Fields,
): Promise<Result> {
  if (count === 0) nothingChanged(write);
  else await record(write, { action, subject: { type: "objective", id, title } });
  return { id, goalId };
}
