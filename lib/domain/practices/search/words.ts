/** The longest word that is looked at; what is longer is cut. No German word needs more. */
export const LONGEST_WORD = 60;

// "Mentor:innen" is one word; the sign before the ending goes when the word is folded.
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[:*_]in(?:nen)?(?![\p{L}\p{M}]))?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** A word and where it stands in its text, in UTF-16 units. */
export type Word = { text: string; start: number; end: number };

/** The words of a text, in order. Hyphens, apostrophes and punctuation part words; "3.676" is one number. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    found.push({ text: match[0].slice(0, LONGEST_WORD), start, end: start + match[0].length });
  }
  return found;
}

// Letters that Unicode does not take apart into a plain letter and an accent.
const PLAIN: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** Lower case and one form of accents: what a dictionary expects. */
export function lowered(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[:*_.,]/g, "");
}

/** A word as it is compared: lower case, without accents. "Flüchtling" becomes "fluchtling". */
export function folded(word: string): string {
  const plain = lowered(word).normalize("NFD");
  // Most words are plain already.
  return /^[a-z0-9]*$/.test(plain)
    ? plain
    : plain.replace(/\p{M}/gu, "").replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter);
}

const TYPED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/** The same for people without umlauts on their keyboard: "Flüchtling" becomes "fluechtling". */
export function foldedLong(word: string): string {
  return folded(lowered(word).replace(/[äöü]/g, (letter) => TYPED[letter] ?? letter));
}
