import type { CityWrite } from "@/lib/platform/access/scope";
import { type Day, dateOf, dayOf, today } from "@/lib/platform/clock/day";
import { mergeEdits } from "@/lib/platform/forms/merge";
import { Refusal, StaleEdit } from "@/lib/platform/forms/refusal";
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
  await tell(
    write,
    "milestone.added",
    { id: measureId, title: measure.fields.title },
    {},
    { milestone: title, dueOn },
  );
  return { measureId };
}

/**
 * Changes what a milestone is and until when. If somebody saved it since the form was opened, fields that differ are
 * shown side by side (StaleEdit) until the person chooses.
 */
export async function editMilestone(write: CityWrite, input: MilestoneEdit): Promise<Result> {
  const { id, version, choice, title, dueOn } = input;
  const milestone = await ownMilestone(write, id);
  if (version > milestone.version) throw new Refusal("forms.version");
  const now = { title: milestone.title, dueOn: milestone.dueOn };
  const wanted =
    version === milestone.version
      ? { title, dueOn }
      : await joined(write, milestone, { title, dueOn }, choice);
  if (wanted.title === now.title && wanted.dueOn === now.dueOn) nothingChanged(write);
  else {
    await change(write, milestone, { title: wanted.title, dueOn: dateOf(wanted.dueOn) });
    await tell(write, "milestone.edited", milestone.measure, changedOf(now, wanted), {
      milestone: wanted.title,
      ...(now.dueOn === wanted.dueOn ? {} : { dueOn: wanted.dueOn }),
    });
  }
  return { measureId: milestone.measure.id };
}

/** Says on which day a milestone was reached. Refuses days to come. A later word corrects the day. */
export async function reachMilestone(write: CityWrite, { id, reachedOn }: Reaching): Promise<Result> {
  const milestone = await ownMilestone(write, id);
  if (reachedOn > today(write.city.timeZone)) throw new Refusal("strategy.refusals.future", {}, "reachedOn");
  return setReached(write, milestone, reachedOn, "milestone.reached");
}

/** The milestone was not reached after all. */
export async function unreachMilestone(write: CityWrite, { id }: { id: string }): Promise<Result> {
  return setReached(write, await ownMilestone(write, id), null, "milestone.unreached");
}

/** Removes a milestone that was never meant. Refuses one that was reached: that is part of what happened. */
export async function removeMilestone(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { tx, city } = write;
  const { measure, title, dueOn, reachedOn } = await ownMilestone(write, id);
  if (reachedOn) throw new Refusal("strategy.refusals.milestoneReached");
  await tx.milestone.deleteMany({ where: { cityId: city.id, id } });
  await tell(write, "milestone.removed", measure, { milestone: title, dueOn }, {});
  return { measureId: measure.id };
}

type Loaded = {
  id: string;
  title: string;
  dueOn: Day;
  reachedOn: Day | null;
  version: number;
  measure: { id: string; title: string };
};

async function setReached(
  write: CityWrite,
  milestone: Loaded,
  reachedOn: Day | null,
  action: string,
): Promise<Result> {
  const { title, measure, reachedOn: before } = milestone;
  if (before === reachedOn) nothingChanged(write);
  else {
    await change(write, milestone, { reachedOn: reachedOn && dateOf(reachedOn) });
    await tell(write, action, measure, { reachedOn: before }, { milestone: title, reachedOn });
  }
  return { measureId: measure.id };
}

/** Both texts where they differ, or the text the person has chosen. */
async function joined(
  { tx, city }: CityWrite,
  milestone: Loaded,
  mine: { title: string; dueOn: Day },
  choice: Record<string, string>,
): Promise<{ title: string; dueOn: Day }> {
  const theirs = { title: milestone.title, dueOn: milestone.dueOn };
  const { merged, conflicts } = mergeEdits({}, mine, theirs, choice);
  if (conflicts.length > 0) {
    const last = await tx.auditEvent.findFirst({
      where: { cityId: city.id, subjectId: milestone.measure.id, action: { startsWith: "milestone." } },
      orderBy: { at: "desc" },
      select: { actorName: true, at: true },
    });
    throw new StaleEdit(conflicts, milestone.version, last?.actorName ?? "", last?.at ?? new Date());
  }
  return {
    title: merged.title ?? mine.title,
    dueOn: merged.dueOn === theirs.dueOn ? theirs.dueOn : mine.dueOn,
  };
}

/** What stood in the fields that have changed. */
function changedOf(before: { title: string; dueOn: Day }, after: { title: string; dueOn: Day }) {
  return {
    ...(before.title === after.title ? {} : { milestone: before.title }),
    ...(before.dueOn === after.dueOn ? {} : { dueOn: before.dueOn }),
  };
}

async function change(
  { tx, city }: CityWrite,
  { id, version }: Loaded,
  data: { title?: string; dueOn?: Date; reachedOn?: Date | null },
): Promise<void> {
  await tx.milestone.updateMany({ where: { cityId: city.id, id }, data: { ...data, version: version + 1 } });
}

/** What happens to milestones is part of the history of their measure, also after one was removed. */
function tell(
  write: CityWrite,
  action: string,
  measure: { id: string; title: string },
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<void> {
  return record(write, { action, subject: { type: "measure", ...measure }, before, after });
}

/** The milestone, kept from everybody else until the end of the transaction. */
async function ownMilestone(write: CityWrite, id: string): Promise<Loaded> {
  const { tx, city } = write;
  await tx.$queryRaw`select from "Milestone" where "cityId" = ${city.id}::uuid and id = ${id}::uuid for update`;
  const found = await tx.milestone.findFirst({ where: { cityId: city.id, id } });
  if (!found) throw new Refusal("forms.gone");
  const measure = await workingMeasure(write, found.measureId);
  return {
    id,
    title: found.title,
    dueOn: dayOf(found.dueOn),
    reachedOn: found.reachedOn && dayOf(found.reachedOn),
    version: found.version,
    measure: { id: found.measureId, title: measure.fields.title },
  };
}

async function workingMeasure(write: CityWrite, id: string) {
  const measure = await ownMeasure(write, id);
  if (measure.archivedAt) throw new Refusal("strategy.refusals.archived");
  return measure;
}
