import { type CityWrite, may } from "@/lib/platform/access/scope";
import { type Day, dateOf, today } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { takeTurn } from "../turn";
import { loadFields } from "./columns";
import type { Completion } from "./schema";

type Result = { id: string };

/**
 * Completes a measure on a day, with a note on what came of it. Milestones may be open: the note says why.
 * Refuses an archived measure, a day to come or before the beginning, and somebody who is not responsible for it.
 */
export async function completeMeasure(
  write: CityWrite,
  { id, completedOn, note }: Completion,
): Promise<Result> {
  const { tx, city } = write;
  const measure = await load(write, id);
  if (!may(write, "measure.complete", measure.fields.ownerId)) throw new Refusal("forms.notYours");
  if (measure.archivedAt) throw new Refusal("strategy.refusals.archived");
  if (completedOn > today(city.timeZone)) throw new Refusal("strategy.refusals.future", {}, "completedOn");
  const { startedOn } = measure.fields;
  if (startedOn && completedOn < startedOn)
    throw new Refusal("strategy.refusals.completedBeforeBegun", {}, "completedOn");
  const { count } = await tx.measure.updateMany({
    where: { cityId: city.id, id, completedAt: null, archivedAt: null },
    data: { completedAt: noonOf(completedOn), completedById: write.actor.userId, completionNote: note },
  });
  return told(write, count, "measure.completed", measure, {
    before: {},
    after: { completedOn, completionNote: note },
  });
}

/**
 * Opens a completed measure again; what was said at its completion stays in the history. Refuses with
 * `strategy.refusals.objectiveArchived` while its objective is archived.
 */
export async function reopenMeasure(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const measure = await load(write, id);
  if (!may(write, "measure.complete", measure.fields.ownerId)) throw new Refusal("forms.notYours");
  if (measure.archivedAt) throw new Refusal("strategy.refusals.archived");
  await insistOnObjective(write, measure.fields.objectiveId);
  const { count } = await tx.measure.updateMany({
    where: { cityId: city.id, id, completedAt: { not: null }, archivedAt: null },
    data: { completedAt: null, completedById: null, completionNote: "" },
  });
  const completedOn = measure.completedAt && today(city.timeZone, measure.completedAt);
  return told(write, count, "measure.reopened", measure, {
    before: { completedOn, completionNote: measure.completionNote },
  });
}

/** Puts a measure away. Its number is not given again; it can be restored with everything it had. */
export async function archiveMeasure(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const measure = await load(write, id);
  const { count } = await tx.measure.updateMany({
    where: { cityId: city.id, id, archivedAt: null },
    data: { archivedAt: new Date(), archivedById: write.actor.userId },
  });
  return told(write, count, "measure.archived", measure);
}

/** Brings an archived measure back. Refuses with `strategy.refusals.objectiveArchived` while its objective is archived. */
export async function restoreMeasure(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  await takeTurn(write);
  const measure = await load(write, id);
  await insistOnObjective(write, measure.fields.objectiveId);
  const { count } = await tx.measure.updateMany({
    where: { cityId: city.id, id, archivedAt: { not: null } },
    data: { archivedAt: null, archivedById: null },
  });
  return told(write, count, "measure.restored", measure);
}

async function load({ tx, city }: CityWrite, id: string) {
  const measure = await loadFields(tx, city.id, id);
  if (!measure) throw new Refusal("forms.gone");
  return measure;
}

/** Nothing goes on under an objective that was put away. */
async function insistOnObjective({ tx, city }: CityWrite, id: string): Promise<void> {
  const objective = await tx.objective.findFirst({
    where: { cityId: city.id, id, archivedAt: { not: null } },
    select: { title: true },
  });
  if (objective) throw new Refusal("strategy.refusals.objectiveArchived", { objective: objective.title });
}

/** Midday in Greenwich is the same calendar day in every city we serve. */
const noonOf = (day: Day) => new Date(dateOf(day).getTime() + 12 * 3_600_000);

async function told(
  write: CityWrite,
  count: number,
  action: string,
  measure: { id: string; fields: { title: string } },
  changes: { before?: Record<string, unknown>; after?: Record<string, unknown> } = {},
): Promise<Result> {
  const { id, fields } = measure;
  if (count === 0) nothingChanged(write);
  else await record(write, { action, subject: { type: "measure", id, title: fields.title }, ...changes });
  return { id };
}
