/** Something that stands in an order people chose. */
export type Placed = { id: string; position: number };

/**
 * Which positions change when one of several things moves to a place.
 * @param items in their present order
 * @param place from 1; beyond the end means the last one
 * @returns the new position of everything whose position is not yet right; none if it stands there already
 */
export function moveTo(items: readonly Placed[], id: string, place: number): Placed[] {
  const from = items.findIndex((item) => item.id === id);
  const moving = items[from];
  if (!moving) return [];
  const to = Math.min(Math.max(1, place), items.length) - 1;
  if (to === from) return [];
  const rest = items.filter((item) => item.id !== id);
  const order = [...rest.slice(0, to), moving, ...rest.slice(to)];
  return order.flatMap((item, index) =>
    item.position === index + 1 ? [] : [{ id: item.id, position: index + 1 }],
  );
}
