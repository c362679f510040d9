import type { Tx } from "@/lib/platform/db/client";
import type { Need, Requirement } from "./rules";

/**
 * What the reference list says about every stakeholder type that takes a seat, for the rule "who is missing".
 * Types that something else satisfies (a mandate, a role, the moderation) are asked for by `needsOf`.
 */
export async function requirementsOf(tx: Tx): Promise<Requirement[]> {
  const types = await tx.stakeholderType.findMany({
    where: { satisfiedBy: "seat" },
    select: { id: true, level: true, mustHaveFor: true, minSeats: true, oneOf: true, onlyFor: true },
    orderBy: { position: "asc" },
  });
  return types.map(({ id, ...type }) => ({ typeId: id, ...type }));
}

/** What a table needs besides its seats: the mandate, the moderation, certain roles. */
export async function needsOf(tx: Tx): Promise<Need[]> {
  const types = await tx.stakeholderType.findMany({
    where: { satisfiedBy: { not: "seat" } },
    select: { id: true, satisfiedBy: true, mustHaveFor: true, onlyFor: true },
    orderBy: { position: "asc" },
  });
  return types.map(({ id, ...type }) => ({ typeId: id, ...type }));
}
