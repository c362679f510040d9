/** What German puts between the parts of a word. */
const LINKS = ["", "s", "es", "n", "en", "er", "e", "ens", "ns"];
/** What may follow the last part. */
const ENDINGS = ["", "e", "n", "en", "s", "es", "er", "ern"];
const SHORTEST = 9;
const SHORTEST_PART = 4;
/** Short words that end many others: Amt, Rat, Ort. They never begin one. */
const SHORTEST_LAST = 3;

/** Whether a word is long enough to be a compound. */
export const maybeCompound = (folded: string): boolean => folded.length >= SHORTEST;

/**
 * Takes a German compound apart: "arbeitsmarktintegration" is "arbeitsmarkt" and "integration", and since
 * "arbeitsmarkt" is a compound too, also "arbeit" and "markt". Uses only words that are known, so that it never
 * invents one; the whole word must be covered.
 * @param word folded
 * @param isKnown whether the bank has the word (folded)
 * @returns the known words it is made of; empty if it cannot be taken apart
 */
export function partsOf(word: string, isKnown: (part: string) => boolean): string[] {
  if (!maybeCompound(word)) return [];
  const best = split(word, isKnown);
  if (!best) return [];
  const inner = best.flatMap((part) => partsOf(part, isKnown));
  return [...new Set([...best, ...inner])];
}

/** The known words that `partsOf` would ask for, so that they can be looked up at once. */
export function possibleParts(word: string): string[] {
  const found = new Set<string>();
  for (let start = 0; start < word.length; start++)
    for (let end = start + SHORTEST_LAST; end <= word.length; end++) {
      if (end - start === word.length) continue;
      const part = word.slice(start, end);
      if (end - start >= SHORTEST_PART || end + 3 >= word.length) found.add(part).add(`${part}e`);
    }
  return [...found];
}

/** The cut with the fewest parts; the longer first part among equals. */
function split(word: string, isKnown: (part: string) => boolean): string[] | null {
  const seen = new Map<number, string[] | null>();
  const from = (start: number): string[] | null => {
    const known = seen.get(start);
    if (known !== undefined) return known;
    let best: string[] | null = null;
    for (let end = word.length; end >= start + SHORTEST_LAST; end--) {
      if (start === 0 && end === word.length) continue;
      const part = asKnown(word.slice(start, end), isKnown);
      if (!part) continue;
      if (start > 0 && ENDINGS.includes(word.slice(end))) best = fewer(best, [part]);
      if (end - start < SHORTEST_PART) continue;
      for (const link of LINKS) {
        const next = end + link.length;
        if (next + SHORTEST_LAST > word.length || !word.startsWith(link, end)) continue;
        const rest = from(next);
        if (rest) best = fewer(best, [part, ...rest]);
      }
    }
    seen.set(start, best);
    return best;
  };
  return from(0);
}

/** "Sprachkurs" is made of "Sprache": some words lose their e inside another one. */
function asKnown(part: string, isKnown: (part: string) => boolean): string | null {
  if (isKnown(part)) return part;
  return part.length >= SHORTEST_PART && isKnown(`${part}e`) ? `${part}e` : null;
}

function fewer(best: string[] | null, other: string[]): string[] {
  return best && best.length <= other.length ? best : other;
}
