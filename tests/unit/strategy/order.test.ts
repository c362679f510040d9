import fc from "fast-check";
import { expect, test } from "vitest";
import { moveTo, type Placed } from "@/lib/domain/strategy/order";

const order = (items: readonly Placed[], moves: readonly Placed[]) =>
  items
    .map((item) => moves.find((move) => move.id === item.id) ?? item)
    .toSorted((a, b) => a.position - b.position)
    .map((item) => item.id);

const row = fc
  .uniqueArray(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 })
  .map((positions) =>
    positions
      .toSorted((a, b) => a - b)
      .map((position, index) => ({ id: `r${index}`, position: position + 1 })),
  );

test("after a move the record stands where it was put, and the others keep their order", () => {
  fc.assert(
    fc.property(row, fc.nat({ max: 11 }), fc.integer({ min: 1, max: 15 }), (items, which, place) => {
      const moving = items[which % items.length] as Placed;
      const moves = moveTo(items, moving.id, place);
      const after = order(items, moves);
      const to = Math.min(place, items.length);
      if (moves.length > 0) expect(after.indexOf(moving.id) + 1).toBe(to);
      const others = (ids: string[]) => ids.filter((id) => id !== moving.id);
      expect(others(after)).toEqual(others(items.map((item) => item.id)));
    }),
  );
});

test("a second click on the same button changes nothing", () => {
  fc.assert(
    fc.property(row, fc.nat({ max: 11 }), fc.integer({ min: 1, max: 12 }), (items, which, place) => {
      const id = items[which % items.length]?.id ?? "";
      const ids = order(items, moveTo(items, id, place));
      const again = ids.map((each, index) => ({ id: each, position: index + 1 }));
      expect(moveTo(again, id, place)).toEqual([]);
    }),
  );
});

test("a record that is not there moves nothing", () => {
  expect(moveTo([{ id: "a", position: 1 }], "b", 1)).toEqual([]);
});
