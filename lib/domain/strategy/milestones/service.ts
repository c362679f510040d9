import type { CityWrite } from "@/lib/platform/access/scope";
import { type Day, dateOf, dayOf, today } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { ownMeasure } from "../measures/service";
import type { MilestoneEdit, MilestoneInput, Reaching } from "./schema";

type Result = { measureId: string };

/** Adds a milestone to a measure. A second attempt with the same id changes nothing. */
export async function addMilestone(write: CityWrite, input: MilestoneInput): Promise<Result> {
  const { tx, city } = write;
  const { id, measureId, title, dueOn } = input;
  const measure = await workingMeasure(write, measureId);
  if (await tx.milestone.findFirst({ where: { cityId: city.id, id }, select: { id: true } })) {
    nothingChanged(write);
    return { measureId };
  }
  await tx.milestone.create({
    data: { cityId: city.id, id, measureId, title, dueOn: dateOf(dueOn) },
    select: { id: true },
  });
  // Under the measure, so that its history knows of milestones that were removed later.
  await record(write, {
    action: "milestone.added",
    subject: { type: "measure", id: measureId, title: measure.fields.title },
    after: { milestone: title, dueOn },
  });
  return { measureId };
}

/** Changes what a milestone is and until when. Two editors at once: see `editRecord`. */
export async function editMilestone(write: CityWrite, input: MilestoneEdit): Promise<Result> {
  const { tx, city } = write;
  const { id, version, choice, ...wanted } = input;
  const milestone = await ownMilestone(write, id);
  await editRecord<{ title: string; dueOn: Day }>(write, {
    subject: { type: "milestone", id, title: wanted.title },
    action: "milestone.edited",
    current: { title: milestone.title, dueOn: milestone.dueOn },
    currentVersion: milestone.version,
    wanted,
    openedVersion: version,
    choice,
    save: ({ dueOn, ...changed }, where, next) =>
      tx.milestone.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...changed, ...(dueOn ? { dueOn: dateOf(dueOn) } : {}), ...next },
      }),
  });
  return { measureId: milestone.measureId };
}

/** Says on which day a milestone was reached. Refuses days to come. A later word corrects the day. */
export async function reachMilestone(write: CityWrite, { id, reachedOn }: Reaching): Promise<Result> {
  const milestone = await ownMilestone(write, id);
  if (reachedOn > today(write.city.timeZone)) throw new Refusal("strategy.refusals.future", {}, "reachedOn");
  await setReached(write, milestone, reachedOn, "milestone.reached");
  return { measureId: milestone.measureId };
}

/** The milestone was not reached after all. */
export async function unreachMilestone(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const milestone = await ownMilestone(write, id);
  await setReached(write, milestone, null, "milestone.unreached");
  return { measureId: milestone.measureId };
}

/** Removes a milestone that was never meant. Refuses one that was reached: that is part of what happened. */
export async function removeMilestone(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const { measureId, title, dueOn, measureTitle } = await ownMilestone(write, id);
  const { count } = await tx.milestone.deleteMany({ where: { cityId: city.id, id, reachedOn: null } });
  if (count === 0) throw new Refusal("strategy.refusals.milestoneReached");
  await record(write, {
    action: "milestone.removed",
    subject: { type: "measure", id: measureId, title: measureTitle },
    before: { milestone: title, dueOn },
  });
  return { measureId };
}

type Loaded = {
  id: string;
  measureId: string;
  measureTitle: string;
  title: string;
  dueOn: Day;
  reachedOn: Day | null;
  version: number;
};

async function setReached(write: CityWrite, milestone: Loaded, reachedOn: Day | null, action: string) {
  const { tx, city } = write;
  const { id, title, version } = milestone;
  await editRecord<{ reachedOn: Day | null }>(write, {
    subject: { type: "milestone", id, title },
    action,
    current: { reachedOn: milestone.reachedOn },
    currentVersion: version,
    wanted: { reachedOn },
    openedVersion: version,
    save: (_, where, next) =>
      tx.milestone.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { reachedOn: reachedOn && dateOf(reachedOn), ...next },
      }),
  });
}

async function ownMilestone(write: CityWrite, id: string): Promise<Loaded> {
  const found = await write.tx.milestone.findFirst({ where: { cityId: write.city.id, id } });
  if (!found) throw new Refusal("forms.gone");
  const { measureId, title, version } = found;
  const measure = await workingMeasure(write, measureId);
  return {
    id,
    measureId,
    measureTitle: measure.fields.title,
    title,
    dueOn: dayOf(found.dueOn),
    reachedOn: found.reachedOn && dayOf(found.reachedOn),
    version,
  };
}

async function workingMeasure(write: CityWrite, id: string) {
  const measure = await ownMeasure(write, id);
  if (measure.archivedAt) throw new Refusal("strategy.refusals.archived");
  return measure;
}
