import { requirementsOf } from "@/lib/domain/committee/queries";
import type { CityWrite } from "@/lib/platform/access/scope";
import { dateOf, dayOf } from "@/lib/platform/clock/day";
import { digestOf } from "./digest-rules";

/**
 * Rewrites the city's roll-up for the view across cities: phases that run, open measures with their last days,
 * seats, who is missing, last activity. Runs in the transaction of every change in the city, so that the
 * foundation's overview is never computed when somebody looks, and never out of date.
 */
export async function refreshDigest(write: CityWrite): Promise<void> {
  const { tx, city } = write;
  const cityId = city.id;
  // Two changes at once: the second one waits here for the first, and then counts what that left behind.
  await tx.cityDigest.upsert({
    where: { cityId },
    create: { cityId },
    update: { refreshedAt: new Date() },
    select: { cityId: true },
  });
  const phases = await tx.phase.findMany({
    where: { cityId },
    select: { code: true, startedOn: true, finishedOn: true },
    orderBy: { code: "asc" },
  });
  const open = await tx.measure.findMany({
    where: { cityId, archivedAt: null, completedAt: null },
    select: { endsOn: true },
  });
  const seats = await tx.seat.findMany({
    where: { cityId, archivedAt: null },
    select: { id: true, stakeholderTypeId: true, state: true, sinceOn: true },
  });
  const digest = digestOf({
    table: city,
    phases: phases.map(({ code, startedOn, finishedOn }) => ({
      code,
      startedOn: startedOn && dayOf(startedOn),
      finishedOn: finishedOn && dayOf(finishedOn),
    })),
    openMeasures: open.map(({ endsOn }) => endsOn && dayOf(endsOn)),
    seats: seats.map((seat) => ({
      id: seat.id,
      typeId: seat.stakeholderTypeId,
      state: seat.state,
      sinceOn: dayOf(seat.sinceOn),
    })),
    requirements: await requirementsOf(tx),
  });
  await tx.cityDigest.update({
    where: { cityId },
    data: {
      ...digest,
      openMeasureEnds: digest.openMeasureEnds.map(dateOf),
      lastActivityAt: new Date(),
      refreshedAt: new Date(),
    },
    select: { cityId: true },
  });
}
