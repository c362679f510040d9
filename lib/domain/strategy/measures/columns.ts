import { type Day, dateOf, dayOf } from "@/lib/platform/clock/day";
import type { Tx } from "@/lib/platform/db/client";
import { measureNumber } from "./rules";

/** The fields of a measure that people edit. `needs` holds numbers as people read them, so that a conflict is readable. */
export type Fields = {
  title: string;
  description: string;
  objectiveId: string;
  fieldOfAction: string;
  ownerId: string | null;
  partnerIds: string[];
  targetGroup: string;
  startsOn: Day | null;
  endsOn: Day | null;
  startedOn: Day | null;
  budgetEur: number | null;
  funding: string;
  inputs: string;
  outputs: string;
  outcomes: string;
  impact: string;
  needs: string[];
  practiceCode: string | null;
};

/** A measure of a city as its changes need to know it; null if there is none with this id. */
export async function loadFields(tx: Tx, cityId: string, id: string) {
  const found = await tx.measure.findFirst({ where: { cityId, id } });
  if (!found) return null;
  // One after the other: a transaction is one connection.
  const partners = await tx.measurePartner.findMany({
    where: { cityId, measureId: id },
    select: { organisationId: true },
  });
  const needs = await tx.measureNeed.findMany({
    where: { cityId, measureId: id },
    select: { needed: { select: { number: true } } },
  });
  const { number, version, archivedAt, completedAt, completionNote } = found;
  const fields: Fields = {
    title: found.title,
    description: found.description,
    objectiveId: found.objectiveId,
    fieldOfAction: found.fieldOfAction,
    ownerId: found.ownerId,
    partnerIds: partners.map((partner) => partner.organisationId).sort(),
    targetGroup: found.targetGroup,
    startsOn: found.startsOn && dayOf(found.startsOn),
    endsOn: found.endsOn && dayOf(found.endsOn),
    startedOn: found.startedOn && dayOf(found.startedOn),
    budgetEur: found.budgetEur,
    funding: found.funding,
    inputs: found.inputs,
    outputs: found.outputs,
    outcomes: found.outcomes,
    impact: found.impact,
    needs: numbersOf(needs.map((need) => need.needed.number)),
    practiceCode: found.practiceCode,
  };
  return { id, number, version, archivedAt, completedAt, completionNote, fields };
}

/** Numbers in the one order in which two lists of them can be compared. */
export const numbersOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b).map(measureNumber);

/** The fields as columns of the table; partners and needs are rows of their own. */
export function columnsOf<T extends Partial<Fields>>(fields: T) {
  const { partnerIds: _, needs: __, startsOn, endsOn, startedOn, ...same } = fields;
  return {
    ...same,
    ...(startsOn === undefined ? {} : { startsOn: startsOn && dateOf(startsOn) }),
    ...(endsOn === undefined ? {} : { endsOn: endsOn && dateOf(endsOn) }),
    ...(startedOn === undefined ? {} : { startedOn: startedOn && dateOf(startedOn) }),
  };
}

/** Replaces who helps with a measure. */
export async function writePartners(tx: Tx, cityId: string, measureId: string, ids: readonly string[]) {
  await tx.measurePartner.deleteMany({ where: { cityId, measureId, organisationId: { notIn: [...ids] } } });
  await tx.measurePartner.createMany({
    data: ids.map((organisationId) => ({ cityId, measureId, organisationId })),
    skipDuplicates: true,
  });
}

/** Replaces which measures a measure needs. */
export async function writeNeeds(tx: Tx, cityId: string, measureId: string, ids: readonly string[]) {
  await tx.measureNeed.deleteMany({ where: { cityId, measureId, neededId: { notIn: [...ids] } } });
  await tx.measureNeed.createMany({
    data: ids.map((neededId) => ({ cityId, measureId, neededId })),
    skipDuplicates: true,
  });
}
