/**
 * How the search writes what a practice contains. Matching asks one index, so everything that can be asked for is a
 * term there: words in their language, words of title, keywords and summary once more, neighbours, facet values.
 */

/** Every entry of a language has it: where a search has only words that must not occur. */
export const everyTerm = (lang: string) => `${lang}:`;
export const wordTerm = (lang: string, stem: string) => `${lang}:${stem}`;
/** A word of the head and of the title, so that the best matches are found first when there are too many. */
export const headTerm = (lang: string, stem: string) => `${lang}^${stem}`;
export const titleTerm = (lang: string, stem: string) => `${lang}!${stem}`;
/** A word as it is written, in a head: who typed just that means it more than a word with the same stem. */
export const exactTerm = (word: string) => `=${word}`;
export const facetTerm = (facet: string, value: string) => `${facet}=${value}`;

/**
 * Two stems next to one another. Only a number of 20 bits is kept: a million possible terms instead of one for
 * every pair that was ever written. With the two words themselves it finds phrases; of entries that contain
 * both words apart, one in several thousand is found wrongly.
 */
export function pairTerm(lang: string, first: string, second: string): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (const letter of `${first} ${second}`) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return `${lang}~${((hash >>> 0) % (1 << 20)).toString(36)}`;
}

/** A term as tsvector and tsquery read it. */
export const quoted = (term: string) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** An expression of terms; null is one that nothing can meet. */
export type Expression = string | null;

export const oneTerm = (term: string): Expression => quoted(term);

/** At least one; nothing meets an empty list. */
export function anyOf(parts: readonly Expression[]): Expression {
  const possible = [...new Set(parts.filter((part) => part !== null))];
  return possible.length === 0
    ? null
    : possible.length === 1
      ? (possible[0] ?? null)
      : `(${possible.join(" | ")})`;
}

/** All of them. */
export function allOf(parts: readonly Expression[]): Expression {
  if (parts.length === 0 || parts.includes(null)) return null;
  const needed = [...new Set(parts)];
  return needed.length === 1 ? (needed[0] ?? null) : `(${needed.join(" & ")})`;
}

/** Not this; what nothing can meet is no condition. */
export const noneOf = (part: Expression): string | undefined => (part === null ? undefined : `!${part}`);
