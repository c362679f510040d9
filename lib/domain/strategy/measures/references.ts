import { type CityWrite, may } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { closesCircle, measureNumber } from "./rules";

type Named = {
  objectiveId: string;
  fieldOfAction: string;
  ownerId: string | null;
  partnerIds: readonly string[];
  practiceCode: string | null;
};

/**
 * Makes sure that what a measure names is there: objective, owner and partners of this city and not archived, a field
 * of action the city has chosen, a published practice. An id of another city is as unknown here as one that never was.
 * What the measure has already may stay. Refuses at the field.
 */
export async function checkMeasure(write: CityWrite, wanted: Named, has?: Named): Promise<void> {
  const { tx, city } = write;
  const own = { cityId: city.id, archivedAt: null };
  if (wanted.objectiveId !== has?.objectiveId) {
    const objective = await tx.objective.findFirst({
      where: { ...own, id: wanted.objectiveId },
      select: { id: true },
    });
    if (!objective) throw new Refusal("strategy.refusals.noObjective", {}, "objectiveId");
  }
  const chosen = city.fieldsOfAction.length === 0 || city.fieldsOfAction.includes(wanted.fieldOfAction);
  if (!chosen && wanted.fieldOfAction !== has?.fieldOfAction)
    throw new Refusal("strategy.refusals.notChosenField", {}, "fieldOfAction");
  const newOwner = wanted.ownerId && wanted.ownerId !== has?.ownerId ? [wanted.ownerId] : [];
  if ((await knownOrganisations(write, newOwner)) < newOwner.length)
    throw new Refusal("strategy.refusals.noOrganisation", {}, "ownerId");
  const newPartners = wanted.partnerIds.filter((id) => !has?.partnerIds.includes(id));
  if ((await knownOrganisations(write, newPartners)) < newPartners.length)
    throw new Refusal("strategy.refusals.noOrganisation", {}, "partnerIds");
  if (wanted.ownerId && wanted.partnerIds.includes(wanted.ownerId))
    throw new Refusal("strategy.refusals.ownerIsPartner", {}, "partnerIds");
  if (wanted.practiceCode && wanted.practiceCode !== has?.practiceCode) {
    const practice = await tx.publishedPractice.findUnique({
      where: { code: wanted.practiceCode },
      select: { id: true },
    });
    if (!practice) throw new Refusal("forms.choose", {}, "practiceCode");
  }
}

/**
 * A member works on what their own organisation is responsible for, and cannot make another one responsible.
 * Refuses at the field of the owner.
 */
export function checkOwner(write: CityWrite, ownerId: string | null): void {
  if (!may(write, "measure.edit", ownerId))
    throw new Refusal("strategy.refusals.ownerNotYours", {}, "ownerId");
}

/**
 * The ids of the measures with these numbers. Refuses at the field `needs`: a number the city has not given, the
 * measure itself, and measures that would wait for each other in a circle.
 */
export async function neededMeasures(
  { tx, city }: CityWrite,
  measureId: string,
  numbers: readonly number[],
): Promise<string[]> {
  if (numbers.length === 0) return [];
  const found = await tx.measure.findMany({
    where: { cityId: city.id, number: { in: [...numbers] } },
    select: { id: true, number: true },
  });
  const missing = numbers.find((number) => !found.some((measure) => measure.number === number));
  if (missing !== undefined)
    throw new Refusal("strategy.refusals.noMeasure", { number: measureNumber(missing) }, "needs");
  const ids = found.map((measure) => measure.id);
  const needs = await tx.measureNeed.findMany({
    where: { cityId: city.id },
    select: { measureId: true, neededId: true },
  });
  if (closesCircle(measureId, ids, needs)) throw new Refusal("strategy.refusals.needsCircle", {}, "needs");
  return ids;
}

async function knownOrganisations({ tx, city }: CityWrite, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return tx.organisation.count({ where: { cityId: city.id, archivedAt: null, id: { in: [...ids] } } });
}
