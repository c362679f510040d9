import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BankState, bankState, emptyState } from "@/lib/domain/practices/bank/address";
import { readBank } from "@/lib/domain/practices/bank/queries";
import { type Facet, facets, facetValuesOf } from "@/lib/domain/practices/facets";
import { publishPractices, rebuildBank, withdrawPractices } from "@/lib/domain/practices/publish/publish";
import { openWorld, type World } from "@/tests/support/world";
import { type InventedPractice, insertInvented, inventPractices } from "./invented-bank";

const COUNT = 400;
const practices = inventPractices(COUNT, 7).map((practice) => ({
  ...practice,
  ordinal: practice.ordinal + 1000,
}));
let world: World;
let owner: pg.Client;

beforeAll(async () => {
  world = await openWorld();
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
  await owner.query(`truncate "PublishedPractice" cascade`);
  await insertInvented(owner, practices);
  await inTransaction(() => rebuildBank(owner));
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

async function inTransaction(work: () => Promise<void>) {
  await owner.query("begin");
  await work();
  await owner.query("commit");
}

const carried = new Map(
  practices.map((practice) => [
    practice,
    new Set(
      facetValuesOf({
        ...practice,
        adapted: practice.texts.some((text) => text.adaptedFrom !== null),
        languages: practice.texts.map((text) => text.lang),
      }).map(([facet, value]) => `${facet} ${value}`),
    ),
  ]),
);

/** Whether a practice meets the chosen values: one of them in each facet; `but` is left out. */
function meets(practice: InventedPractice, state: BankState, but?: Facet): boolean {
  return facets.every(
    (facet) =>
      facet === but ||
      state.chosen[facet].length === 0 ||
      state.chosen[facet].some((value) => carried.get(practice)?.has(`${facet} ${value}`)),
  );
}

const values: Record<Facet, string[]> = {
  field: ["labour", "language", "housing", "cross"],
  evidence: ["0", "1", "3", "5"],
  country: ["DE", "AT", "LU", "XX"],
  adoption: ["adopted", "adapted"],
  target: ["women", "families"],
  kind: ["example", "failure"],
  language: ["de", "en"],
};
const anyState = fc
  .record(Object.fromEntries(facets.map((facet) => [facet, fc.subarray(values[facet])])))
  .chain((chosen) =>
    fc.record({
      chosen: fc.constant(
        // Few facets at a time, else nothing is ever left.
        Object.fromEntries(facets.map((facet, index) => [facet, index % 3 === 0 ? chosen[facet] : []])),
      ),
      page: fc.integer({ min: 1, max: 30 }),
      sort: fc.constantFrom("newest" as const, "evidence" as const),
    }),
  )
  .map((some) => ({ ...emptyState, ...some }) as unknown as BankState);

test("every count under any choice of filters is what counting one by one gives", async () => {
  await fc.assert(
    fc.asyncProperty(anyState, async (state) => {
      const page = await readBank(world.anybody(), "de", state);
      const naive = practices.filter((practice) => meets(practice, state));
      expect(page.total).toBe(naive.length);
      expect(page.every).toBe(COUNT);
      for (const facet of facets) {
        const open = practices.filter((practice) => meets(practice, state, facet));
        for (const { value, count } of page.counts?.[facet] ?? [])
          expect([facet, value, count]).toEqual([
            facet,
            value,
            open.filter((practice) => carried.get(practice)?.has(`${facet} ${value}`)).length,
          ]);
      }
    }),
    { numRuns: 60 },
  );
});

test("the pages in any order are what sorting one by one gives", async () => {
  await fc.assert(
    fc.asyncProperty(anyState, async (state) => {
      const page = await readBank(world.anybody(), "de", state);
      const naive = practices
        .filter((practice) => meets(practice, state))
        .sort(
          (a, b) =>
            (state.sort === "evidence" ? (b.evidenceLevel ?? 0) - (a.evidenceLevel ?? 0) : 0) ||
            b.ordinal - a.ordinal,
        )
        .map((practice) => `bench-${practice.ordinal}`);
      const shown = Math.min(state.page, Math.max(1, Math.ceil(naive.length / state.size)));
      expect(page.page).toBe(shown);
      expect(page.rows.map((row) => row.slug)).toEqual(
        naive.slice((shown - 1) * state.size, shown * state.size),
      );
    }),
    { numRuns: 60 },
  );
});

test("a search counts what it finds, and all its pages together are everything it found, once", async () => {
  for (const q of ["Stadt", "Integration Arbeit", "Sprachkurs", '"Stadt" -Arbeit', "Wonung"]) {
    const state = bankState({ q, field: "labour", size: "50" });
    const first = await readBank(world.anybody(), "de", state);
    const slugs: string[] = [];
    for (let page = 1; page <= Math.ceil(first.total / 50); page++)
      slugs.push(...(await readBank(world.anybody(), "de", { ...state, page })).rows.map((row) => row.slug));
    expect(slugs.length).toBe(first.total);
    expect(new Set(slugs).size).toBe(first.total);
    expect(first.counts?.field.find(({ value }) => value === "labour")?.count).toBe(first.total);
  }
});

const tables = async () => ({
  entries: await world.rows(`select lang, ordinal, terms::text from "SearchEntry" order by 1, 2`),
  heads:
    await world.rows(`select lang, ordinal, head::text, (select array_agg(w order by w) from unnest(words) w) as words
    from "SearchHead" order by 1, 2`),
  words: await world.rows(`select lang, word, stems, practices from "SearchWord" order by 1, 2`),
  members: await world.rows(
    `select facet, value, members::text from "FacetMembers" where bit_count(members) > 0 order by 1, 2`,
  ),
});

test("publishing some anew, after taking them away, changes nothing", async () => {
  const before = await tables();
  const some = practices.slice(100, 110);
  await inTransaction(() =>
    withdrawPractices(
      owner,
      some.map(({ ordinal }) => ordinal),
    ),
  );
  expect((await readBank(world.anybody(), "de", emptyState)).total).toBe(COUNT - 10);
  await inTransaction(() =>
    publishPractices(
      owner,
      some.map(({ id }) => id),
    ),
  );
  const after = await tables();
  expect(after.members).toEqual(before.members);
  expect(after.words).toEqual(before.words);
  expect(after.heads.map((row) => (row as { words: string[] }).words)).toEqual(
    before.heads.map((row) => (row as { words: string[] }).words),
  );
  expect((await readBank(world.anybody(), "de", emptyState)).total).toBe(COUNT);
});

test("a changed practice is found under its new words and values, and no longer under the old ones", async () => {
  const [one] = practices;
  if (!one) throw new Error("there are practices");
  await owner.query(`update "PublishedText" set title = 'Zebrastreifen' where "practiceId" = $1`, [one.id]);
  await owner.query(`update "PublishedPractice" set "countryCode" = 'IS' where id = $1`, [one.id]);
  await inTransaction(() => publishPractices(owner, [one.id]));
  const page = await readBank(world.anybody(), "de", bankState({ q: "Zebrastreifen", country: "IS" }));
  expect(page.rows.map((row) => row.slug)).toEqual([`bench-${one.ordinal}`]);
  const old = await readBank(world.anybody(), "de", bankState({ country: one.countryCode }));
  expect(old.total).toBe(practices.filter((practice) => practice.countryCode === one.countryCode).length - 1);
});

test("the bitmaps grow with the bank", async () => {
  const [late] = inventPractices(1, 9).map((practice) => ({ ...practice, ordinal: 5000 }));
  if (!late) throw new Error("there is one");
  await insertInvented(owner, [late]);
  await inTransaction(() => publishPractices(owner, [late.id]));
  const page = await readBank(world.anybody(), "de", emptyState);
  expect(page.rows[0]?.slug).toBe("bench-5000");
  expect(page.total).toBe(COUNT + 1);
  const lengths = await world.rows(`select distinct length(members) from "FacetMembers"`);
  expect(lengths).toEqual([{ length: 5120 }]);
});
