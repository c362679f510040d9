import { cutOf } from "./compound";
import { type Candidate, nearest } from "./distance";
import type { Term } from "./query-text";
import {
  allOf,
  anyOf,
  type Expression,
  everyTerm,
  exactTerm,
  headTerm,
  noneOf,
  oneTerm,
  pairTerm,
  titleTerm,
  wordTerm,
} from "./terms";
import { folded } from "./words";

/** A word of the bank and what it has to do with the one that was asked for. */
export type FoundWord = Candidate & {
  stems: string[];
  /** asked: the word itself; own: cut to the same stem; inside: has it as a part; begun: begins with it; part: one of its parts; near: looks like it; sibling: cut to the stem of such a word */
  kind: "asked" | "own" | "inside" | "begun" | "part" | "near" | "sibling";
};

/** What the bank knows about a typed word; nothing at all if it is too common to look for. */
export type WordFindings = { typed: string; found: FoundWord[] };

/** A search as the index understands it. */
export type Search = {
  /** What a practice must meet; null: no practice can. */
  match: Expression;
  /** The same, with every word in the title; and in title, keywords, place or summary. */
  title: Expression;
  head: Expression;
  /** What counts fully and what counts less when matches are put in order. */
  strong: Expression;
  weak: Expression;
  /** Folded words to mark in what is shown. */
  marks: Set<string>;
  /** Words of which the bank has none, and what was searched for instead. */
  corrected: { typed: string; meant: string[] }[];
  /** Words the bank has nothing like, with the words that look most alike. */
  unknown: { typed: string; alike: string[] }[];
  /** Words that stand everywhere and were left out. */
  common: string[];
};

/** Words of a rank query, at most: each costs time for every match. */
const MOST_RANKED = 8;

/**
 * Puts together what to ask the index, from the terms and what the bank knows about their words.
 * @returns null if nothing is left to look for
 */
export function resolve(
  lang: string,
  terms: readonly Term[],
  findings: readonly WordFindings[][],
): Search | null {
  const search = new Collected();
  const parts = terms.map((term, index) => {
    const words = (findings[index] ?? []).filter((word) => {
      const isCommon = word.found.length === 0;
      if (isCommon && !term.not) search.common.push(word.typed);
      return !isCommon;
    });
    if (words.length === 0) return null;
    if (term.not) return { not: noneOf(phrase(lang, words)) };
    return term.phrase ? exactly(lang, words, search) : loosely(lang, words[0] as WordFindings, search);
  });
  const wanted = parts.filter((part) => part !== null);
  if (wanted.length === 0) return null;
  const nots = wanted.flatMap((part) => ("not" in part && part.not ? [part.not] : []));
  const positive = wanted.filter((part) => !("not" in part)) as Wanted[];
  const all = (choose: (part: Wanted) => Expression) =>
    allOf([...(positive.length > 0 ? positive.map(choose) : [oneTerm(everyTerm(lang))]), ...nots]);
  return {
    match: all((part) => part.match),
    title: all((part) => part.title),
    head: all((part) => part.head),
    strong: anyOf(search.strong.slice(0, MOST_RANKED).map(oneTerm)),
    weak: anyOf(search.weak.slice(0, MOST_RANKED).map(oneTerm)),
    marks: search.marks,
    corrected: search.corrected,
    unknown: search.unknown,
    common: search.common,
  };
}

type Wanted = Pick<Search, "match" | "title" | "head">;

class Collected {
  strong: string[] = [];
  weak: string[] = [];
  marks = new Set<string>();
  corrected: Search["corrected"] = [];
  unknown: Search["unknown"] = [];
  common: string[] = [];
}

/** A word, also inside longer ones, and if the bank lacks it what it is made of or may mean. */
function loosely(lang: string, { typed, found }: WordFindings, search: Collected): Wanted {
  const of = (...kinds: FoundWord["kind"][]) => found.filter((word) => kinds.includes(word.kind));
  const known = of("own", "inside", "begun");
  const parts = madeOf(folded(typed), lang, of("part"));
  if (known.length === 0 && parts.length === 0) return guess(lang, typed, of("near"), of("sibling"), search);

  const own = stemsOf(of("asked"));
  const begun = stemsOf(of("begun"));
  const inside = stemsOf(parts);
  search.strong.push(...own, exactTerm(folded(typed)));
  search.weak.push(...begun, ...inside);
  for (const { word } of [...known, ...parts]) search.marks.add(word);
  const whole = oneOf(lang, [...new Set([...own, ...begun])]);
  if (parts.length < 2) return whole;
  // "Integration in den Arbeitsmarkt" is meant too; where the bank knows the whole word, only if it is what the
  // practice is about.
  const apart = (write: Write) =>
    allOf(parts.map(({ stems }) => anyOf(stems.map((stem) => oneTerm(write(lang, stem))))));
  return {
    match: anyOf([whole.match, apart(known.length > 0 ? headTerm : wordTerm)]),
    title: anyOf([whole.title, apart(titleTerm)]),
    head: anyOf([whole.head, apart(headTerm)]),
  };
}

type Write = (lang: string, stem: string) => string;

/** One of the stems: anywhere, in the title, in the head. */
function oneOf(lang: string, stems: readonly string[]): Wanted {
  const written = (write: Write) => anyOf(stems.map((stem) => oneTerm(write(lang, stem))));
  return { match: written(wordTerm), title: written(titleTerm), head: written(headTerm) };
}

/** Words in quotes: as they stand, next to one another. */
function exactly(lang: string, words: readonly WordFindings[], search: Collected): Wanted {
  for (const { typed, found } of words) {
    const own = found.filter((word) => word.kind === "own");
    if (own.length === 0) search.unknown.push({ typed, alike: [] });
    search.strong.push(...stemsOf(found));
    for (const { word } of own) search.marks.add(word);
  }
  const match = phrase(lang, words);
  return { match, title: match, head: match };
}

function phrase(lang: string, words: readonly WordFindings[]): Expression {
  const stems = words.map(({ found }) => stemsOf(found));
  const pairs = stems.slice(1).flatMap(([second], index) => {
    const [first] = stems[index] ?? [];
    return first && second ? [oneTerm(pairTerm(lang, first, second))] : [];
  });
  return allOf([...stems.map((some) => anyOf(some.map((stem) => oneTerm(wordTerm(lang, stem))))), ...pairs]);
}

function guess(
  lang: string,
  typed: string,
  near: readonly FoundWord[],
  siblings: readonly FoundWord[],
  search: Collected,
): Wanted {
  const meant = nearest(folded(typed), near).map((candidate) => candidate as FoundWord);
  if (meant.length === 0) {
    search.unknown.push({ typed, alike: near.slice(0, 3).map(({ shown }) => shown) });
    return { match: null, title: null, head: null };
  }
  search.corrected.push({ typed, meant: meant.map(({ shown }) => shown) });
  const stems = stemsOf(meant);
  search.strong.push(...stems);
  for (const { word } of meant) search.marks.add(word);
  for (const sibling of siblings)
    if (sibling.stems.some((stem) => stems.includes(stem))) search.marks.add(sibling.word);
  return oneOf(lang, stems);
}

/** The known words a typed compound is made of. */
function madeOf(word: string, lang: string, candidates: readonly FoundWord[]): FoundWord[] {
  const known = new Map(candidates.map((candidate) => [candidate.word, candidate]));
  return cutOf(word, lang, (part) => known.has(part)).flatMap((part) => known.get(part) ?? []);
}

function stemsOf(words: readonly { stems: string[] }[]): string[] {
  return [...new Set(words.flatMap(({ stems }) => stems))];
}
