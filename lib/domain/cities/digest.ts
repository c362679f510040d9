import { requirementsOf } from "@/lib/domain/committee/queries";
import { missingAtTable, missingSeatCount } from "@/lib/domain/committee/rules";
import type { CityWrite } from "@/lib/platform/access/scope";
import { dayOf } from "@/lib/platform/clock/day";

/**
 * Rewrites the city's roll-up for the view across cities: phases that run, open measures with their last days,
 * seats, who is missing, last activity. Runs in the transaction of every change in the city, so that the
 * foundation's overview is never computed when somebody looks, and never out of date.
 */
export async function refreshDigest(write: CityWrite): Promise<void> {
  const { tx, city } = write;
  const cityId = city.id;
  const phases = await tx.phase.findMany({ where: { cityId }, orderBy: { code: "asc" } });
  const open = await tx.measure.findMany({
    where: { cityId, archivedAt: null, completedAt: null },
    select: { endsOn: true },
    orderBy: { endsOn: "asc" },
  });
  const seats = await tx.seat.findMany({
    where: { cityId, archivedAt: null },
    select: { id: true, stakeholderTypeId: true, state: true, sinceOn: true },
  });
  const requirements = await requirementsOf(tx);
  const facts = seats.map((seat) => ({
    id: seat.id,
    typeId: seat.stakeholderTypeId,
    state: seat.state,
    sinceOn: dayOf(seat.sinceOn),
  }));
  const missing = missingAtTable(city, requirements, facts);
  const running = phases.filter((phase) => phase.startedOn && !phase.finishedOn);
  const next = phases.find((phase) => !phase.startedOn);
  const digest = {
    phaseCodes: (running.length > 0 ? running : next ? [next] : []).map((phase) => phase.code),
    openMeasures: open.length,
    openMeasureEnds: open.flatMap((measure) => (measure.endsOn ? [measure.endsOn] : [])),
    missingSeats: missingSeatCount(missing),
    missingSeatTypes: missing.flatMap((type) => type.typeIds),
    seats: seats.length,
    filledSeats: seats.filter((seat) => seat.state === "filled").length,
    lastActivityAt: new Date(),
    refreshedAt: new Date(),
  };
  await tx.cityDigest.upsert({
    where: { cityId },
    create: { cityId, ...digest },
    update: digest,
    select: { cityId: true },
  });
}
