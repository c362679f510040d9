import type { ConflictField } from "./refusal";

/** The editable fields of a record as texts, as a form shows them. */
export type Texts = Record<string, string>;

/**
 * Joins two edits that started from the same text. A field only one side changed takes that change; a field both
 * changed to the same text is settled; a field both changed differently is a conflict, unless `choice` says which
 * text shall hold ("mine" or "theirs"). Who chose "theirs" gets theirs, also where it is the text they started from.
 */
export function mergeEdits(
  base: Texts,
  mine: Texts,
  theirs: Texts,
  choice: Record<string, string> = {},
): { merged: Texts; conflicts: ConflictField[] } {
  const merged: Texts = {};
  const conflicts: ConflictField[] = [];
  for (const [name, my] of Object.entries(mine)) {
    const their = theirs[name] ?? "";
    const started = base[name] ?? "";
    if (my === started || choice[name] === "theirs") merged[name] = their;
    else if (my === their || their === started || choice[name] === "mine") merged[name] = my;
    else {
      merged[name] = my;
      conflicts.push({ name, mine: my, theirs: their });
    }
  }
  return { merged, conflicts };
}
