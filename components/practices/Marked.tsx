import { highlight } from "@/lib/domain/practices/search/highlight";

/** A text with the words that were searched for marked. */
export function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  if (words.size === 0) return text;
  return highlight(text, words).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
