import { type CityWrite, may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { takeTurn } from "../turn";
import { columnsOf, type Fields, loadFields, numbersOf, writeNeeds, writePartners } from "./columns";
import { checkMeasure, checkOwner, neededMeasures } from "./references";
import { readMeasureNumber } from "./rules";
import type { MeasureEdit, MeasureInput } from "./schema";

type Result = { id: string };

/**
 * Adds a measure under an objective and gives it the city's next number. A second attempt with the same id changes
 * nothing. Refuses what is not there at its field (see `checkMeasure`), and a member for another organisation.
 */
export async function createMeasure(write: CityWrite, input: MeasureInput): Promise<Result> {
  const { tx, city } = write;
  const { id, partnerIds, needs, ...fields } = input;
  await takeTurn(write);
  if (await tx.measure.findFirst({ where: { cityId: city.id, id }, select: { id: true } })) {
    nothingChanged(write);
    return { id };
  }
  checkOwner(write, fields.ownerId);
  await checkMeasure(write, input);
  const needed = await neededMeasures(write, id, needs);
  // Measures are never deleted, so the highest number was the last one given.
  const last = await tx.measure.aggregate({ where: { cityId: city.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.measure.create({
    data: { cityId: city.id, id, number, ...columnsOf(fields) },
    select: { id: true },
  });
  await writePartners(tx, city.id, id, partnerIds);
  await writeNeeds(tx, city.id, id, needed);
  await record(write, {
    action: "measure.created",
    subject: { type: "measure", id, title: fields.title, version: 1 },
    after: { number, ...fields, partnerIds, needs: numbersOf(needs) },
  });
  return { id };
}

/**
 * Changes a measure. Two editors at once: see `editRecord`. Refuses an archived measure, somebody who is not
 * responsible for it (`forms.notYours`), and what is not there at its field.
 */
export async function editMeasure(write: CityWrite, input: MeasureEdit): Promise<Result> {
  const { id, version, choice, needs, ...rest } = input;
  const { fields: current, version: currentVersion, archivedAt } = await ownMeasure(write, id);
  if (archivedAt) throw new Refusal("strategy.refusals.archived");
  checkOwner(write, rest.ownerId);
  if (rest.startedOn && rest.startedOn > today(write.city.timeZone))
    throw new Refusal("strategy.refusals.future", {}, "startedOn");
  await checkMeasure(write, rest, current);
  await neededMeasures(write, id, needs);
  await editRecord<Fields>(write, {
    subject: { type: "measure", id, title: rest.title },
    action: "measure.edited",
    current,
    currentVersion,
    wanted: { ...rest, needs: numbersOf(needs) },
    openedVersion: version,
    choice,
    save: (changed, where, next) => save(write, id, changed, where, next),
  });
  return { id };
}

/** Work on the measure begins today. */
export async function beginMeasure(write: CityWrite, { id }: { id: string }): Promise<Result> {
  const { fields: current, version, archivedAt, completedAt } = await ownMeasure(write, id);
  if (archivedAt) throw new Refusal("strategy.refusals.archived");
  if (completedAt) throw new Refusal("strategy.refusals.completed");
  const startedOn = current.startedOn ?? today(write.city.timeZone);
  await editRecord<Pick<Fields, "startedOn">>(write, {
    subject: { type: "measure", id, title: current.title },
    action: "measure.begun",
    current: { startedOn: current.startedOn },
    currentVersion: version,
    wanted: { startedOn },
    openedVersion: version,
    save: (changed, where, next) => save(write, id, changed, where, next),
  });
  return { id };
}

/** The measure, if it is this city's and the person may change it. Refuses with `forms.gone` or `forms.notYours`. */
export async function ownMeasure(write: CityWrite, id: string) {
  const measure = await loadFields(write.tx, write.city.id, id);
  if (!measure) throw new Refusal("forms.gone");
  if (!may(write, "measure.edit", measure.fields.ownerId)) throw new Refusal("forms.notYours");
  return measure;
}

async function save(
  write: CityWrite,
  id: string,
  changed: Partial<Fields>,
  where: { version: number },
  next: { version: number },
): Promise<{ count: number }> {
  const { tx, city } = write;
  const written = await tx.measure.updateMany({
    where: { cityId: city.id, id, ...where },
    data: { ...columnsOf(changed), ...next, updatedAt: new Date() },
  });
  if (written.count === 0) return written;
  if (changed.partnerIds) await writePartners(tx, city.id, id, changed.partnerIds);
  if (changed.needs) {
    // Two measures that are made to need each other at the same moment would close a circle.
    await takeTurn(write);
    const numbers = changed.needs.flatMap((text) => readMeasureNumber(text) ?? []);
    await writeNeeds(tx, city.id, id, await neededMeasures(write, id, numbers));
  }
  return written;
}
