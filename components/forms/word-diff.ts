export type Piece = { text: string; changed: boolean };

// Above this product of lengths the comparison would be felt; then the middle is marked as a whole.
const MOST_STEPS = 4_000_000;

/**
 * Two versions of a text, each cut into pieces that are alike in both or only in this one. Words decide, not
 * letters; spaces and line breaks are kept.
 */
export function wordDifference(mine: string, theirs: string): { mine: Piece[]; theirs: Piece[] } {
  const a = words(mine);
  const b = words(theirs);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const [keepLeft, keepRight] = common(left, right);
  const pieces = (all: string[], keep: Set<number>): Piece[] =>
    joined(
      all.map((text, index) => ({
        text,
        changed: index >= start && index < all.length - end && !keep.has(index - start),
      })),
    );
  return { mine: pieces(a, keepLeft), theirs: pieces(b, keepRight) };
}

/** Indexes of the longest common sequence, on either side. */
function common(a: string[], b: string[]): [Set<number>, Set<number>] {
  const inA = new Set<number>();
  const inB = new Set<number>();
  if (a.length * b.length > MOST_STEPS) return [inA, inB];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const value = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j] ? value(i + 1, j + 1) + 1 : Math.max(value(i + 1, j), value(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (value(i + 1, j) >= value(i, j + 1)) i++;
    else j++;
  }
  return [inA, inB];
}

/** A word with the spaces after it, so that marks join up over neighbouring words. */
function words(text: string): string[] {
  return text.replaceAll("\r\n", "\n").match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Neighbours of one kind become one piece; a lone space between two changed words belongs to the change. */
function joined(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  pieces.forEach((piece, index) => {
    const bridge =
      !piece.changed && /^\s+$/.test(piece.text) && pieces[index - 1]?.changed && pieces[index + 1]?.changed;
    const changed = piece.changed || Boolean(bridge);
    const last = out[out.length - 1];
    if (last && last.changed === changed) last.text += piece.text;
    else out.push({ text: piece.text, changed });
  });
  return out;
}
