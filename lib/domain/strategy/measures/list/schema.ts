import { z } from "zod";
import { measureStates } from "../../rules";
import { type MeasureFilter, sortKeys } from "./rules";

type Sent = string | string[] | undefined;

const words = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);

// Boxes send a name again and again, links join the values with commas: both mean the same.
const several = z.preprocess(
  (sent) => [sent].flat().flatMap((part) => (typeof part === "string" ? part.split(",") : [])),
  z.array(z.string().trim().min(1).max(80)).max(100).catch([]),
);
const flag = z.preprocess((sent) => words(sent) === "1", z.boolean());

/** The address of a list of measures. What it does not understand it leaves out: an address is never an error. */
export const measureFilterSchema = z.object({
  // The database cannot take a text with a zero byte in it.
  q: z.preprocess(words, z.string().max(200).catch("")).transform((text) => text.replaceAll("\0", "").trim()),
  field: several,
  owner: several,
  goal: several,
  status: several.transform((values) => measureStates.filter((state) => values.includes(state))),
  overdue: flag,
  archived: flag,
  sort: z.preprocess(words, z.string().catch("")).transform((text) => {
    const key = sortKeys.find((each) => each === text.replace(/^-/, "")) ?? "number";
    return { sort: key, descending: text === `-${key}` };
  }),
  page: z.preprocess(words, z.coerce.number().int().min(1).max(10_000).catch(1)),
});

/** Reads the address of a list. */
export function readFilter(sent: Record<string, Sent>): MeasureFilter {
  const { q, sort, ...rest } = measureFilterSchema.parse(sent);
  return { ...rest, ...sort, words: q };
}

/** The same filter as the query of an address: "?status=late&sort=-end", or "" for the whole list. */
export function queryOf(filter: Partial<MeasureFilter>): string {
  const query = new URLSearchParams(
    Object.entries(keptOf(filter)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (filter.page && filter.page > 1) query.set("page", String(filter.page));
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** What the forms of the list carry along unseen, each value as one text. */
export function keptOf(filter: Partial<MeasureFilter>): Record<string, string | undefined> {
  const { words, field, owner, goal, status, overdue, archived, sort, descending } = filter;
  return {
    q: words || undefined,
    field: field?.join(",") || undefined,
    owner: owner?.join(",") || undefined,
    goal: goal?.join(",") || undefined,
    status: status?.join(",") || undefined,
    overdue: overdue ? "1" : undefined,
    archived: archived ? "1" : undefined,
    sort: sort && (sort !== "number" || descending) ? `${descending ? "-" : ""}${sort}` : undefined,
  };
}
