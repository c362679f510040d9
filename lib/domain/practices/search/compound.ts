/** How a language builds words of words. */
type Grammar = {
  /** what may stand between two parts */
  links: string[];
  /** what may follow the last part */
  endings: string[];
  /** what a part may lose inside another word: "Sprachkurs" is made of "Sprache" */
  lost: string[];
};
const german: Grammar = {
  links: ["", "s", "es", "n", "en", "er", "e", "ens", "ns"],
  endings: ["", "e", "n", "en", "s", "es", "er", "ern"],
  lost: ["", "e"],
};
const english: Grammar = { links: [""], endings: ["", "s"], lost: [""] };
const grammarOf = (lang: string) => (lang === "de" ? german : english);

const LONGEST_ENDING = 3;
/** Words the bank may know only in a longer form: "behorde" as "behorden". */
const LENGTHENED = ["", "e", "n", "en"];
/** Longer words and parts are left whole: looking for all their pieces would take too long. */
const [SHORTEST, LONGEST] = [9, 32];
const [SHORTEST_PART, LONGEST_PART] = [4, 20];
/** Short words that end many others: Amt, Rat, Ort. They never begin one. */
const SHORTEST_LAST = 3;
/** From this length on, a noun says what a longer word is about, whatever else is in it. */
const SHORTEST_NOUN = 5;

/** Whether a word is known; words are folded. */
type IsWord = (part: string) => boolean;

/** Whether a word is long enough to be a compound, and not too long to be looked at. */
export const maybeCompound = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;

/**
 * Takes a compound apart: "arbeitsmarktintegration" is "arbeitsmarkt" and "integration", and since "arbeitsmarkt" is
 * a compound too, also "arbeit" and "markt". Uses only words that are known, so that it never invents one. If not all
 * of a word can be explained, a known noun at its beginning or end still counts: an "auslanderbehorde" is a "behorde".
 * @param isNoun whether it is written with a capital letter in the middle of a sentence; German only
 * @returns the known words it is made of, folded; empty if there is none
 */
export function partsOf(word: string, lang: string, isKnown: IsWord, isNoun: IsWord): string[] {
  if (!maybeCompound(word)) return [];
  const whole = cutOf(word, lang, isKnown);
  const parts = whole.length > 0 ? whole : lang === "de" ? nounsAround(word, isNoun) : [];
  const inner = parts.flatMap((part) =>
    part.length < word.length ? partsOf(part, lang, isKnown, isNoun) : [],
  );
  return [...new Set([...parts, ...inner])];
}

/** The fewest known words that cover the whole word; the longer first one among equals; empty if there are none. */
export function cutOf(word: string, lang: string, isKnown: IsWord): string[] {
  if (!maybeCompound(word)) return [];
  const { links, endings, lost } = grammarOf(lang);
  const seen = new Map<number, string[] | null>();
  const from = (start: number): string[] | null => {
    const known = seen.get(start);
    if (known !== undefined) return known;
    let best: string[] | null = null;
    for (let end = Math.min(word.length, start + LONGEST_PART); end >= start + SHORTEST_LAST; end--) {
      const [isShort, isLast] = [end - start < SHORTEST_PART, endings.includes(word.slice(end))];
      if ((start === 0 && end === word.length) || (isShort && !isLast)) continue;
      const part = asKnown(word.slice(start, end), lost, isKnown);
      if (!part) continue;
      if (start > 0 && isLast) best = fewer(best, [part]);
      if (isShort) continue;
      for (const link of links) {
        const next = end + link.length;
        if (next + SHORTEST_LAST > word.length || !word.startsWith(link, end)) continue;
        const rest = from(next);
        if (rest) best = fewer(best, [part, ...rest]);
      }
    }
    seen.set(start, best);
    return best;
  };
  return from(0) ?? [];
}

/** Every word that `partsOf` may ask for, so that they can be looked up at once. */
export function possibleParts(word: string): string[] {
  const found = new Set<string>();
  for (let start = 0; start <= word.length - SHORTEST_LAST; start++)
    for (let end = start + SHORTEST_LAST; end <= Math.min(word.length, start + LONGEST_PART); end++) {
      const part = word.slice(start, end);
      if (end - start >= SHORTEST_PART) found.add(part).add(`${part}e`);
      else if (word.length - end <= LONGEST_ENDING) found.add(part);
      if (end === word.length) for (const ending of LENGTHENED) found.add(part + ending);
    }
  return [...found];
}

/** The longest nouns a word begins with and ends in. */
function nounsAround(word: string, isNoun: IsWord): string[] {
  const found: string[] = [];
  for (let end = word.length - SHORTEST_LAST; end >= SHORTEST_NOUN; end--) {
    const first = asKnown(word.slice(0, end), german.lost, isNoun);
    if (first) {
      found.push(first);
      break;
    }
  }
  for (let start = SHORTEST_PART; start <= word.length - SHORTEST_NOUN; start++) {
    const last = asKnown(word.slice(start), LENGTHENED, isNoun);
    if (last) {
      found.push(last);
      break;
    }
  }
  return found;
}

function asKnown(part: string, lost: readonly string[], isKnown: IsWord): string | undefined {
  for (const ending of lost) {
    // A short word that lost something could be anything.
    if (ending && part.length < SHORTEST_PART) return undefined;
    if (isKnown(part + ending)) return part + ending;
  }
  return undefined;
}

function fewer(best: string[] | null, other: string[]): string[] {
  return best && best.length <= other.length ? best : other;
}
