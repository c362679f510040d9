/** A bitmap as PostgreSQL writes it: a text of 0 and 1, one per practice, in the order of publication. */
export type Bits = string;

/**
 * The ordinals of the set bits, the highest first, without the first `skip`, at most `take`.
 * Works on the text itself: finding the next 1 in it is what a processor does best.
 */
export function newestOf(bits: Bits, skip: number, take: number): number[] {
  const found: number[] = [];
  let left = skip;
  for (let at = bits.lastIndexOf("1"); at >= 0 && found.length < take; at = at === 0 ? -1 : bits.lastIndexOf("1", at - 1)) {
    if (left > 0) left--;
    else found.push(at);
  }
  return found;
}

/** The same over several bitmaps that follow one another: all of the first, then all of the second. */
export function newestOfGroups(
  groups: readonly { bits: Bits; count: number }[],
  skip: number,
  take: number,
): number[] {
  const found: number[] = [];
  let left = skip;
  for (const { bits, count } of groups) {
    if (found.length < take && left < count) found.push(...newestOf(bits, left, take - found.length));
    left = Math.max(0, left - count);
  }
  return found;
}
