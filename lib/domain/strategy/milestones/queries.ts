import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { type Day, dayOf } from "@/lib/platform/clock/day";
import { isRecordId } from "../names";

/** A milestone with the measure it belongs to. */
export type MilestonePage = {
  id: string;
  title: string;
  dueOn: Day;
  reachedOn: Day | null;
  version: number;
  measure: { id: string; number: number; title: string; ownerId: string | null; archived: boolean };
};

/** A milestone of a measure of this city, or null if there is none with these ids. */
export async function readMilestone(
  scope: CityScope,
  measureId: string,
  id: string,
): Promise<MilestonePage | null> {
  if (!isRecordId(id) || !isRecordId(measureId)) return null;
  return inCity(scope, async (tx) => {
    const found = await tx.milestone.findFirst({
      where: { cityId: scope.city.id, id, measureId },
      include: {
        measure: { select: { id: true, number: true, title: true, ownerId: true, archivedAt: true } },
      },
    });
    if (!found) return null;
    const { archivedAt, ...measure } = found.measure;
    return {
      id,
      title: found.title,
      dueOn: dayOf(found.dueOn),
      reachedOn: found.reachedOn && dayOf(found.reachedOn),
      version: found.version,
      measure: { ...measure, archived: archivedAt !== null },
    };
  });
}
