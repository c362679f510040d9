import { folded, wordsIn } from "./words";

/** A piece of a text, marked or not. The pieces joined are the text. */
export type Piece = { text: string; marked: boolean };

/**
 * Cuts a text into pieces, those marked whose word was searched for.
 * @param found folded words, as the search resolved them
 */
export function highlight(text: string, found: ReadonlySet<string>): Piece[] {
  if (found.size === 0) return text ? [{ text, marked: false }] : [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const word of wordsIn(text)) {
    if (!found.has(folded(word.text))) continue;
    if (word.start > from) pieces.push({ text: text.slice(from, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    from = word.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

const LEAD = 60;
const LENGTH = 180;

/**
 * The place in longer texts where a searched word stands, cut at words; null if none of them has one.
 * @param texts in the order they should be looked at
 */
export function excerpt(texts: readonly (string | null)[], found: ReadonlySet<string>): string | null {
  for (const text of texts) {
    if (!text) continue;
    const words = wordsIn(text);
    const hit = words.find((word) => found.has(folded(word.text)));
    if (!hit) continue;
    const first = words.find((word) => word.start >= hit.start - LEAD) ?? hit;
    const last = words.findLast((word) => word.end <= Math.max(first.start + LENGTH, hit.end)) ?? hit;
    const opens = first === words[0];
    const closes = last === words.at(-1);
    const start = opens ? 0 : first.start;
    const end = closes ? text.length : last.end;
    return `${opens ? "" : "… "}${text.slice(start, end)}${closes ? "" : " …"}`;
  }
  return null;
}
