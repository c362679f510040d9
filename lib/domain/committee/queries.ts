import type { Tx } from "@/lib/platform/db/client";
import type { Requirement } from "./rules";

/** What the reference list says about every stakeholder type, for the rule "who is missing". */
export async function requirementsOf(tx: Tx): Promise<Requirement[]> {
  const types = await tx.stakeholderType.findMany({
    select: { id: true, level: true, mustHaveFor: true, minSeats: true, oneOf: true, onlyFor: true },
    orderBy: { position: "asc" },
  });
  return types.map(({ id, ...type }) => ({ typeId: id, ...type }));
}
