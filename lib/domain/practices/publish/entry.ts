import { facetValuesOf } from "../facets";
import {
  everyTerm,
  exactTerm,
  facetTerm,
  headTerm,
  pairTerm,
  quoted,
  titleTerm,
  wordTerm,
} from "../search/terms";
import { folded, wordsIn } from "../search/words";
import type { Published, PublishedText } from "./published";
import type { KnownWord } from "./vocabulary";

/** A row of SearchEntry and its SearchHead. */
export type Entry = {
  lang: string;
  ordinal: number;
  head: string;
  terms: string;
  words: string[];
};

type Weight = "A" | "B" | "C" | "D";
type Passage = { text: string; weight?: Weight };

/** Words of a head, at most: it has to fit into its row. Title and keywords come first. */
const MOST_IN_HEAD = 150;
const SHORTEST_FOREIGN = 4;

/**
 * What readers of a language can find a practice by. They are shown the text in their language, else any other; who
 * looks for "housing" on the German page finds the practice too, so the titles and keywords of all languages count.
 */
export function passagesOf(published: Published, lang: string): Passage[] {
  const shown = textFor(published, lang);
  if (!shown) return [];
  const others = published.texts.filter((text) => text !== shown);
  return [
    { text: shown.title, weight: "A" },
    ...[...shown.keywords, shown.summary, shown.place].map((text): Passage => ({ text, weight: "B" })),
    ...shown.rest.map((text) => ({ text })),
    ...others.flatMap((text) => [text.title, ...text.keywords]).map((text) => ({ text: longWords(text) })),
  ];
}

/** Without the "für" and "the" that only the dictionary of their own language knows to leave out. */
function longWords(text: string): string {
  return wordsIn(text)
    .map((word) => word.text)
    .filter((word) => word.length >= SHORTEST_FOREIGN)
    .join(" ");
}

function textFor(published: Published, lang: string): PublishedText | undefined {
  return published.texts.find((text) => text.lang === lang) ?? published.texts[0];
}

/**
 * What the search keeps of a practice for readers of one language.
 * @param known the words of its passages; a word that is missing is too common to look for
 */
export function entryOf(
  published: Published,
  lang: string,
  known: (word: string) => KnownWord | undefined,
): Entry {
  const weights = new Map<string, Weight>();
  const terms = new Set<string>([everyTerm(lang)]);
  const words = new Set<string>();
  const weigh = (lexeme: string, weight: Weight) => {
    const before = weights.get(lexeme);
    if (before === undefined ? weights.size < 2 * MOST_IN_HEAD : weight < before) weights.set(lexeme, weight);
  };
  const note = (stem: string, weight: Weight | undefined) => {
    terms.add(wordTerm(lang, stem));
    if (!weight) return;
    terms.add(headTerm(lang, stem));
    if (weight === "A") terms.add(titleTerm(lang, stem));
    weigh(stem, weight);
  };
  for (const { text, weight } of passagesOf(published, lang)) {
    let before: string | undefined;
    for (const { text: written } of wordsIn(text)) {
      const word = known(folded(written));
      if (!word) continue;
      words.add(word.word);
      for (const stem of word.stems) note(stem, weight);
      // A part says less than the word itself.
      for (const stem of word.parts) note(stem, weight === "A" ? "C" : weight && "D");
      if (weight) weigh(exactTerm(word.word), weight);
      const [stem] = word.stems;
      if (stem && before) terms.add(pairTerm(lang, before, stem));
      before = stem;
    }
  }
  for (const [facet, value] of facetValuesOf(published)) terms.add(facetTerm(facet, value));
  return {
    lang,
    ordinal: published.ordinal,
    head: [...weights].map(([lexeme, weight]) => `${quoted(lexeme)}:1${weight}`).join(" "),
    terms: [...terms].map(quoted).join(" "),
    words: [...words],
  };
}
