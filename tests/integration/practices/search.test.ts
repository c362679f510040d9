import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bankState } from "@/lib/domain/practices/bank/address";
import { readBank } from "@/lib/domain/practices/bank/queries";
import { rebuildBank } from "@/lib/domain/practices/publish/publish";
import { openWorld, type World } from "@/tests/support/world";
import { judged } from "./judged";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // The copy of the world was made by the search as it was then.
  const owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
  await owner.query("begin");
  await rebuildBank(owner);
  await owner.query("commit");
  await owner.end();
});
afterAll(() => world.close());

const find = (lang: "de" | "en", q: string, parameters: Record<string, string | string[]> = {}) =>
  readBank(world.anybody(), lang, bankState({ q, ...parameters }));
const slugs = async (lang: "de" | "en", q: string) => (await find(lang, q)).rows.map((row) => row.slug);

describe("what people look for stands among the first three", () => {
  test.each(judged)("%s: %s → %s", async (lang, query, slug) => {
    expect((await slugs(lang, query)).slice(0, 3)).toContain(slug);
  });
});

test("a word the bank lacks is replaced by the one that was meant, and the page can say so", async () => {
  const { search, rows } = await find("de", "Wonung");
  expect(search?.corrected).toEqual([{ typed: "Wonung", meant: ["Wohnung"] }]);
  expect(rows.length).toBeGreaterThan(0);
});

test("a word like no other finds nothing and says which", async () => {
  const page = await find("de", "Wohnung Xylophonquaste");
  expect(page.total).toBe(0);
  expect(page.search?.unknown.map((word) => word.typed)).toEqual(["Xylophonquaste"]);
});

test("words that stand everywhere are left out; alone they look for nothing", async () => {
  const page = await find("de", "der die das");
  expect(page.search).toBeNull();
  expect(page.total).toBe(15);
  expect(page.common).toEqual(["der", "die", "das"]);
});

test("a phrase wants its words next to one another", async () => {
  expect(await slugs("de", '"Haus der Integration"')).toEqual(["haus-der-integration-wuppertal"]);
  expect(await slugs("de", '"Integration Haus"')).toEqual([]);
});

test("a word behind a minus must not occur", async () => {
  const all = await slugs("de", "Jobcenter");
  const without = await slugs("de", "Jobcenter -Belgrad");
  expect(all).toContain("celav-belgrad");
  expect(without).toEqual(all.filter((slug) => slug !== "celav-belgrad"));
  expect((await find("de", "-Belgrad")).total).toBe(14);
});

test.each([
  "'",
  '"',
  '""',
  "\\",
  "\\'",
  "&|!<->()",
  "a:*",
  "' | 'de:",
  "--",
  "- -",
  '-"',
  "%_%",
  "$1",
  "\u0000",
  "😀",
  "ﬁ",
  "ÄÖÜ ß",
  "x".repeat(500),
  "a ".repeat(300),
  '"'.repeat(199),
  "(((((",
  "NOT",
  "🏳️‍🌈 Wohnung",
  "Wohnung\u202e",
  "\ud800",
  "عربي",
  "українська мова",
  "中文",
  "١٢٣",
  "3.676",
  "1e309",
  "-".repeat(200),
  "ß".repeat(200),
])("nothing that is typed breaks the search: %j", async (query) => {
  const page = await find("de", query);
  expect(page.rows.length).toBeLessThanOrEqual(20);
});

test("filters narrow a search, and a facet's own choice is left out of its counts", async () => {
  const open = await find("de", "Jobcenter");
  const narrowed = await find("de", "Jobcenter", { country: "DE" });
  expect(narrowed.total).toBe(open.counts?.country.find(({ value }) => value === "DE")?.count);
  expect(narrowed.counts?.country).toEqual(open.counts?.country);
  expect(narrowed.rows.every((row) => open.rows.some((other) => other.slug === row.slug))).toBe(true);
});

test("a search can be put in the order of evidence or of age", async () => {
  const levels = (await find("de", "Kommune Stadt -xyz", { sort: "evidence" })).rows.map(
    (row) => row.evidenceLevel ?? 0,
  );
  expect(levels).toEqual([...levels].sort((a, b) => b - a));
  const newest = (await find("de", "Jobcenter", { sort: "newest" })).rows.map((row) => row.slug);
  const all = (await readBank(world.anybody(), "de", bankState({}))).rows.map((row) => row.slug);
  expect(newest).toEqual(all.filter((slug) => newest.includes(slug)));
});
