/** What German puts between the parts of a word. */
const LINKS = ["", "s", "es", "n", "en", "er", "e", "ens", "ns"];
/** What may follow the last part. */
const ENDINGS = ["", "e", "n", "en", "s", "es", "er", "ern"];
const LONGEST_ENDING = 3;
/** Words the bank may know only in a longer form: "behorde" as "behorden". */
const LENGTHENED = ["", "e", "n", "en"];
const SHORTEST = 9;
/** Longer words and parts are left whole: looking for all their pieces would take too long. */
const LONGEST = 32;
const LONGEST_PART = 20;
const SHORTEST_PART = 4;
/** Short words that end many others: Amt, Rat, Ort. They never begin one. */
const SHORTEST_LAST = 3;
/** From this length on, a noun at the end of a word says what the word is about, whatever stands before it. */
const SHORTEST_HEAD = 5;

/** Whether a word is long enough to be a compound. */
export const maybeCompound = (folded: string): boolean => folded.length >= SHORTEST && folded.length <= LONGEST;

/**
 * Takes a German compound apart: "arbeitsmarktintegration" is "arbeitsmarkt" and "integration", and since
 * "arbeitsmarkt" is a compound too, also "arbeit" and "markt". Uses only words that are known, so that it never
 * invents one. If not all of the word can be explained, a known noun at its end still counts: an
 * "auslanderbehorde" is a "behorde".
 * @param word folded
 * @param isKnown whether the bank has the word (folded)
 * @param isNoun whether it is written with a capital letter
 * @returns the known words it is made of; empty if it cannot be taken apart
 */
export function partsOf(word: string, isKnown: IsWord, isNoun: IsWord = () => false): string[] {
  if (!maybeCompound(word)) return [];
  const whole = cutOf(word, isKnown);
  const best = whole.length > 0 ? whole : headOf(word, (part) => isKnown(part) && isNoun(part));
  const inner = best.flatMap((part) => (part === word ? [] : partsOf(part, isKnown, isNoun)));
  return [...new Set([...best, ...inner])];
}

/** The fewest known words that cover the whole word; empty if there are none. */
export function cutOf(word: string, isKnown: IsWord): string[] {
  return (maybeCompound(word) && split(word, isKnown)) || [];
}

type IsWord = (part: string) => boolean;

/** The longest noun a word ends in. */
function headOf(word: string, isNoun: IsWord): string[] {
  for (let start = SHORTEST_PART; start <= word.length - SHORTEST_HEAD; start++) {
    const head = LENGTHENED.map((ending) => word.slice(start) + ending).find(isNoun);
    if (head) return [head];
  }
  return [];
}

/** Every word that `cutOf` may ask for, so that they can be looked up at once. */
export function possibleParts(word: string): string[] {
  const found = new Set<string>();
  for (let start = 0; start <= word.length - SHORTEST_LAST; start++)
    for (let end = start + SHORTEST_LAST; end <= Math.min(word.length, start + LONGEST_PART); end++) {
      const part = word.slice(start, end);
      if (end - start >= SHORTEST_PART) found.add(part).add(`${part}e`);
      else if (word.length - end <= LONGEST_ENDING) found.add(part);
    }
  return [...found];
}

/** The cut with the fewest parts; the longer first part among equals. */
function split(word: string, isKnown: IsWord): string[] | null {
  const seen = new Map<number, string[] | null>();
  const from = (start: number): string[] | null => {
    const known = seen.get(start);
    if (known !== undefined) return known;
    let best: string[] | null = null;
    for (let end = Math.min(word.length, start + LONGEST_PART); end >= start + SHORTEST_LAST; end--) {
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
function asKnown(part: string, isKnown: IsWord): string | null {
  if (isKnown(part)) return part;
  return part.length >= SHORTEST_PART && isKnown(`${part}e`) ? `${part}e` : null;
}

function fewer(best: string[] | null, other: string[]): string[] {
  return best && best.length <= other.length ? best : other;
}
