/**
 * How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped
 * (Damerau-Levenshtein, each pair of letters swapped at most once).
 * @param most stop counting above this; the result is then `most + 1`
 */
export function slips(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(at(last, b.length), most + 1);
}

/** A word of the bank that a misspelt one may mean. */
export type Candidate = { word: string; shown: string; practices: number; similarity: number };

/**
 * What somebody most likely meant: the words with the fewest slips, at most one in a short word, two in a longer
 * one, three in a long compound. Among equals the one that looks more alike, then the more common; at most three,
 * and only those as good as the best. Empty if nothing is near.
 * @param typed folded
 */
export function nearest(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const allowed = typed.length < 4 ? 0 : typed.length < 6 ? 1 : typed.length < 13 ? 2 : 3;
  const measured = candidates
    .map((candidate) => ({ candidate, distance: slips(typed, candidate.word, allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.candidate.similarity - a.candidate.similarity ||
        b.candidate.practices - a.candidate.practices,
    );
  const best = measured[0]?.distance;
  return measured
    .filter(({ distance }) => distance === best)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function at(row: number[], index: number): number {
  return row[index] ?? 0;
}
