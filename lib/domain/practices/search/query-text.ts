import { wordsIn } from "./words";

/** What somebody looks for: a word, or several as a phrase; `not` means it must not occur. */
export type Term = { words: string[]; phrase: boolean; not: boolean };

export const MOST_CHARACTERS = 200;
export const MOST_WORDS = 12;

/** A typed text as the address carries it: one line, at most 200 characters. */
export function cleanQuery(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd\s]+/gu, " ")
    .slice(0, MOST_CHARACTERS)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}

/**
 * Reads what was typed: words must all occur, "words in quotes" next to one another, -word must not occur.
 * Everything else is punctuation and parts words. There is no wrong input.
 * @returns the terms of the first twelve words, and whether there were more
 */
export function readQuery(typed: string): { terms: Term[]; cut: boolean } {
  const text = cleanQuery(typed).replace(/[„“”«»‟″]/g, '"');
  const terms: Term[] = [];
  let words = 0;
  let cut = false;
  for (const [, minus, quoted, plain = ""] of text.matchAll(/([-−])?"([^"]*)"?|([^\s"]+)/g)) {
    const found = wordsIn(quoted ?? plain).map((word) => word.text);
    const room = found.slice(0, MOST_WORDS - words);
    cut ||= room.length < found.length;
    words += room.length;
    const not = Boolean(minus) || /^[-−][\p{L}\p{N}]/u.test(plain);
    if (quoted === undefined) terms.push(...room.map((word) => ({ words: [word], phrase: false, not })));
    else if (room.length > 0) terms.push({ words: room, phrase: true, not });
  }
  return { terms, cut };
}
