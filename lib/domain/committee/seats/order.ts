import type { CityWrite } from "@/lib/platform/access/scope";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { moved } from "./rules";
import type { MoveInput } from "./schema";

/** Moves a seat one place forward or back at the table. `place` is where the reader saw it: a double click moves once. */
export async function moveSeat(write: CityWrite, { move }: { move: MoveInput }): Promise<{ id: string }> {
  const { tx, city } = write;
  const seats = await tx.seat.findMany({
    where: { cityId: city.id, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, title: true, position: true },
  });
  const seat = seats[move.place - 1];
  const ids = seats.map((each) => each.id);
  if (!ids.includes(move.id)) throw new Refusal("forms.gone");
  const order = moved(ids, move.id, move.by);
  if (!seat || seat.id !== move.id || order.join() === ids.join()) {
    nothingChanged(write);
    return { id: move.id };
  }
  for (const [index, id] of order.entries()) {
    const position = index + 1;
    if (seats.find((each) => each.id === id)?.position === position) continue;
    await tx.seat.updateMany({ where: { cityId: city.id, id }, data: { position } });
  }
  await record(write, {
    action: "seat.moved",
    subject: { type: "seat", id: seat.id, title: seat.title },
    before: { place: move.place },
    after: { place: move.place + move.by },
  });
  return { id: seat.id };
}
