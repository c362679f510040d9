import { facetValuesOf } from "../facets";
import { everyTerm, facetTerm, headTerm, pairTerm, quoted, titleTerm, wordTerm } from "../search/terms";
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
const stronger = (a: Weight, b: Weight | undefined): Weight => (b === undefined || a < b ? a : b);

/** Stems of a head, at most: it has to fit into its row. Title and keywords come first. */
const MOST_IN_HEAD = 120;

/**
 * Which text a reader of a language is shown: the one in it, else any other. The practice is found in every language
 * of the site.
 */
export function textFor(published: Published, lang: string): PublishedText | undefined {
  return published.texts.find((text) => text.lang === lang) ?? published.texts[0];
}

/**
 * What the search keeps of a practice for readers of one language.
 * @param known the words of the texts; a word that is missing is too common to look for
 */
export function entryOf(
  published: Published,
  lang: string,
  known: (lang: string, word: string) => KnownWord | undefined,
): Entry | null {
  const text = textFor(published, lang);
  if (!text) return null;
  const weights = new Map<string, Weight>();
  const terms = new Set<string>([everyTerm(lang)]);
  const words = new Set<string>();

  const take = (passage: string, weight?: Weight) => {
    let before: string | undefined;
    for (const { text: written } of wordsIn(passage)) {
      const word = known(text.lang, folded(written));
      if (!word) continue;
      words.add(word.word);
      for (const stem of word.stems) note(stem, weight);
      // A part says less than the word itself.
      for (const stem of word.parts) note(stem, weight === "A" ? "C" : weight && "D");
      const [stem] = word.stems;
      if (stem && before) terms.add(pairTerm(lang, before, stem));
      before = stem;
    }
  };
  const note = (stem: string, weight: Weight | undefined) => {
    terms.add(wordTerm(lang, stem));
    if (!weight || weights.size >= MOST_IN_HEAD) return;
    terms.add(headTerm(lang, stem));
    if (weight === "A") terms.add(titleTerm(lang, stem));
    weights.set(stem, stronger(weight, weights.get(stem)));
  };

  take(text.title, "A");
  for (const keyword of text.keywords) take(keyword, "B");
  take(text.summary, "B");
  take(text.place, "B");
  for (const passage of text.rest) take(passage);
  // Who looks for "housing" on the German page finds it too: titles and keywords of the other languages count.
  for (const other of published.texts.filter((one) => one !== text))
    for (const { text: written } of [other.title, ...other.keywords].flatMap(wordsIn)) {
      const word = known(other.lang, folded(written));
      if (!word) continue;
      words.add(word.word);
      for (const stem of word.stems) note(stem, undefined);
    }
  for (const [facet, value] of facetValuesOf(published)) terms.add(facetTerm(facet, value));

  return {
    lang,
    ordinal: published.ordinal,
    head: [...weights].map(([stem, weight]) => `${quoted(stem)}:1${weight}`).join(" "),
    terms: [...terms].map(quoted).join(" "),
    words: [...words],
  };
}
