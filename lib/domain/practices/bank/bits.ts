/** A bitmap as PostgreSQL writes it: a text of 0 and 1, one per practice, in the order of publication. */
export type Bits = string;

/** Practices that are shown together; `count` bits are set. */
export type Group = { bits: Bits; count: number };

/**
 * The ordinals of one page: first those placed by hand, then all others of each group in turn, the newest first.
 * Works on the text of the bitmap itself: finding the next 1 in it is what a processor does best.
 * @param placed ordinals that stand first; each is set in one of the groups
 */
export function pageOf(
  groups: readonly Group[],
  placed: readonly number[],
  skip: number,
  take: number,
): number[] {
  const page = placed.slice(skip, skip + take);
  const known = new Set(placed);
  let left = Math.max(0, skip - placed.length);
  for (const { bits, count } of groups) {
    if (page.length === take) break;
    // A whole group in front of the page is jumped over, unless some of it was placed already.
    if (known.size === 0 && left >= count) {
      left -= count;
      continue;
    }
    for (let at = bits.lastIndexOf("1"); at >= 0 && page.length < take; at = before(bits, at)) {
      if (known.has(at)) continue;
      if (left > 0) left--;
      else page.push(at);
    }
  }
  return page;
}

const before = (bits: Bits, at: number) => (at === 0 ? -1 : bits.lastIndexOf("1", at - 1));
