import { z } from "zod";

/** What the address of a list can say. Anything unknown is ignored: a mistyped address still shows the list. */

type Sent = Record<string, string | string[] | undefined>;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Words to search for; "" if there are none. */
const words = () =>
  z.preprocess(
    first,
    z
      .string()
      .max(200)
      .transform((text) => text.trim())
      .catch(""),
  );

/** One of a list of values, else the fallback. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.preprocess(first, z.enum(values).catch(fallback as never));

/** Those of the values that are known: sent one by one, or joined by commas. */
const someOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (sent) => {
      const entries = [sent].flat().flatMap((entry) => String(entry ?? "").split(","));
      return values.filter((value) => entries.includes(value));
    },
    z.array(z.enum(values)),
  );

/** Whether something is switched on. */
const flag = () => z.preprocess((value) => first(value) === "1", z.boolean());

/** A page of a list, from 1. */
const page = () => z.preprocess(first, z.coerce.number().int().min(1).max(9999).catch(1));

/** A record another page names in the address, or null. */
const id = () => z.preprocess(first, z.uuid().nullable().catch(null));

export const inAddress = { words, oneOf, someOf, flag, page, id };

/** Reads an address with a schema of such fields. */
export async function readAddress<T extends z.ZodType>(schema: T, sent: Promise<Sent>): Promise<z.output<T>> {
  return schema.parse(await sent);
}

/** A path with the values that are not empty as its query, in the order given. */
export function addressOf(path: string, values: Record<string, string | undefined>): string {
  const said = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
}

/** Whether a part of an address can be an id at all; asking the database for anything else would be an error. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
