import { foldName } from "./register-name";

/** A name of the register as the ranking needs it: folded, with its district's, and how many people live there. */
export type RankedName = { searchName: string; districtSearchName: string | null; population: number | null };

/**
 * Orders what the register found for what somebody typed: the very name, names that begin with it, names with a word
 * that begins with it, names that contain it, names whose other words name the district, places of a district with
 * that name, then names spelt alike, the fewest slips first. Among equals the larger place comes first. A name is
 * left out if it has more than three slips, or clearly more than the best one.
 */
export function rankNames<T extends RankedName>(asked: string, found: readonly T[]): T[] {
  const wanted = foldName(asked);
  const placed = found.map((entry) => ({ entry, place: placeOf(wanted, entry) }));
  const best = Math.min(...placed.map(({ place }) => place));
  // Whoever typed a name in full has no use for its neighbours in spelling.
  const last = best === 0 ? SPELT_ALIKE : Math.max(best, SPELT_ALIKE) + 1;
  return placed
    .filter(({ place }) => place < NOT_ALIKE && place <= last)
    .sort(
      (a, b) =>
        a.place - b.place ||
        (b.entry.population ?? 0) - (a.entry.population ?? 0) ||
        a.entry.searchName.length - b.entry.searchName.length ||
        a.entry.searchName.localeCompare(b.entry.searchName, "de"),
    )
    .map(({ entry }) => entry);
}

/** From here on places count slips. */
const SPELT_ALIKE = 10;
const NOT_ALIKE = 1_000;

function placeOf(wanted: string, { searchName: name, districtSearchName: district }: RankedName): number {
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 3;
  if (name.includes(wanted)) return 4;
  const elsewhere = wanted.split(" ").filter((word) => !name.includes(word));
  if (elsewhere.every((word) => district?.includes(word)))
    return elsewhere.length < wanted.split(" ").length ? 5 : 6;
  const parts = [name, ...name.split(" "), name.slice(0, wanted.length)];
  const slips = Math.min(...parts.map((part) => slipsBetween(wanted, part)));
  return slips <= Math.min(3, Math.max(1, wanted.length / 3)) ? SPELT_ALIKE + slips : NOT_ALIKE;
}

/** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(at(row, j), at(before, j - 2) + 1);
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
