import { notFound, redirect } from "next/navigation";
import { committeeHome } from "@/components/committee/place";
import { readSeat, type SeatDetail } from "@/lib/domain/committee/seats/queries";
import { openCity } from "@/lib/platform/access/gates";
import type { CityScope } from "@/lib/platform/access/scope";

/** The door of the pages that change a seat: the city, the permission, and a seat that is at the table. */
export async function openSeatToChange(
  params: Promise<{ city: string; seat: string }>,
): Promise<{ scope: CityScope; seat: SeatDetail }> {
  const { city, seat: id } = await params;
  const scope = await openCity(city, "seat.edit");
  const seat = await readSeat(scope, id);
  if (!seat) notFound();
  if (seat.archivedOn) redirect(`${await committeeHome(scope)}/seats/${seat.id}`);
  return { scope, seat };
}
