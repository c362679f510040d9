import { z } from "zod";

/** The query of an address as a page gets it. */
export type Address = Record<string, string | string[] | undefined>;

const word = z.preprocess((sent) => (Array.isArray(sent) ? sent[0] : sent), z.string().max(80).catch(""));

/**
 * What the address of a page of this area can say: what has just been done, whether the whole history is shown, which
 * measure is open, under what something new shall stand, and the template it begins with. What it does not understand
 * is left out: an address is never an error.
 */
export const recordPageSchema = z.object({
  done: word,
  undo: word,
  history: word,
  measure: word,
  goal: word,
  objective: word,
  template: word,
});
