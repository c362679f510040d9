import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";

type Named = { goalId: string; indicatorId: string | null; seatId: string | null };

/**
 * Makes sure that what an objective names is there: the goal (not archived), the indicator of the library, the seat.
 * An id of another city is as unknown here as one that never was. What the objective has already may stay, archived or
 * not. Refuses at the field.
 */
export async function checkObjective({ tx, city }: CityWrite, wanted: Named, has?: Named): Promise<void> {
  const own = { cityId: city.id };
  if (wanted.goalId !== has?.goalId) {
    const goal = await tx.goal.findFirst({
      where: { ...own, id: wanted.goalId, archivedAt: null },
      select: { id: true },
    });
    if (!goal) throw new Refusal("strategy.refusals.noGoal", {}, "goalId");
  }
  if (wanted.indicatorId) {
    const indicator = await tx.indicator.findUnique({
      where: { id: wanted.indicatorId },
      select: { id: true },
    });
    if (!indicator) throw new Refusal("forms.choose", {}, "indicatorId");
  }
  if (wanted.seatId && wanted.seatId !== has?.seatId) {
    const seat = await tx.seat.findFirst({
      where: { ...own, id: wanted.seatId, archivedAt: null },
      select: { id: true },
    });
    if (!seat) throw new Refusal("strategy.refusals.noSeat", {}, "seatId");
  }
}
