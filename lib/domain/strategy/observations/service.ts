import type { CityWrite } from "@/lib/platform/access/scope";
import { dateOf, today } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import type { ObservationInput } from "./schema";

type Result = { objectiveId: string };

/**
 * Enters a figure of an objective with its day and source. One figure per day: a second one is refused with
 * `strategy.refusals.dayHasFigure` unless the person says that it replaces the first; the history keeps both.
 * Refuses days to come, and an archived objective.
 */
export async function enterFigure(write: CityWrite, input: ObservationInput): Promise<Result> {
  const { tx, city } = write;
  const { id, objectiveId, observedOn, value, source, replace } = input;
  const objective = await tx.objective.findFirst({
    where: { cityId: city.id, id: objectiveId },
    select: { title: true, archivedAt: true },
  });
  if (!objective) throw new Refusal("forms.gone");
  if (objective.archivedAt) throw new Refusal("strategy.refusals.archived");
  if (observedOn > today(city.timeZone)) throw new Refusal("strategy.refusals.future", {}, "observedOn");
  const subject = { type: "objective", id: objectiveId, title: objective.title };
  const figure = { observedOn, value, source };
  const known = await tx.observation.findFirst({
    where: { cityId: city.id, objectiveId, observedOn: dateOf(observedOn) },
    select: { id: true, value: true, source: true },
  });
  if (!known) {
    if (await tx.observation.findFirst({ where: { cityId: city.id, id }, select: { id: true } })) {
      nothingChanged(write);
      return { objectiveId };
    }
    await tx.observation.create({
      data: {
        cityId: city.id,
        id,
        objectiveId,
        observedOn: dateOf(observedOn),
        value,
        source,
        createdById: write.actor.userId,
      },
      select: { id: true },
    });
    await record(write, { action: "observation.entered", subject, before: {}, after: figure });
    return { objectiveId };
  }
  const before = { observedOn, value: known.value.toNumber(), source: known.source };
  if (before.value === value && before.source === source) {
    nothingChanged(write);
    return { objectiveId };
  }
  if (!replace) throw new Refusal("strategy.refusals.dayHasFigure", { value: before.value }, "observedOn");
  await tx.observation.updateMany({
    where: { cityId: city.id, id: known.id },
    data: { value, source, createdById: write.actor.userId, createdAt: new Date() },
  });
  await record(write, { action: "observation.corrected", subject, before, after: figure });
  return { objectiveId };
}
