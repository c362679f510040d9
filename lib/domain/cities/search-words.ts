import { z } from "zod";

/** Words of a search in an address; "" if there are none. The database cannot take a text with a zero byte in it. */
export const searchWords = () =>
  z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim())
    .pipe(z.string().max(100))
    .catch("");
