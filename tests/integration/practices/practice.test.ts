import { afterAll, beforeAll, expect, test } from "vitest";
import { listSimilar, readPractice } from "@/lib/domain/practices/practice/queries";
import { countParts, listPart } from "@/lib/domain/practices/sitemap/queries";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const read = (slug: string, lang: "de" | "en" = "de") => readPractice(world.anybody(), lang, slug);

test("a practice with everything its page shows, in the reader's language", async () => {
  const practice = await read("plan-einstein-utrecht", "en");
  expect(practice).toMatchObject({
    code: "PR05",
    lang: "en",
    languages: ["de", "en"],
    title: "Plan Einstein (Refugee Launchpad)",
    countryCode: "NL",
    evidenceLevel: 5,
    startedIn: "2016-11",
    endedIn: "2018-10",
    compiled: true,
    whatDidNotWork: null,
  });
  expect(practice?.results[0]).toEqual({ figure: "38", label: "young locals lived next door", date: null });
  expect(practice?.sources.every((source) => source.url.startsWith("https://"))).toBe(true);
});

test("a text in another language is better than none", async () => {
  await world.rows(
    `delete from "PublishedText" t using "PublishedPractice" p
     where p.id = t."practiceId" and p.slug = 'core-wien' and t.lang = 'de'`,
  );
  expect(await read("core-wien", "de")).toMatchObject({ lang: "en", languages: ["en"] });
});

test.each(["", "nope", "../etc", "PR01", "haus-der-integration-wuppertal' or true --"])(
  "there is no %j",
  async (slug) => {
    expect(await read(slug)).toBeNull();
  },
);

test("similar practices share rare words or the field, and never are the practice itself", async () => {
  for (const { slug } of await listPart(world.anybody(), 1)) {
    const practice = await read(slug);
    if (!practice) throw new Error(`${slug} is listed`);
    const similar = await listSimilar(world.anybody(), "de", practice);
    expect(similar.length).toBeGreaterThan(0);
    expect(similar.length).toBeLessThanOrEqual(3);
    expect(similar.map((other) => other.slug)).not.toContain(slug);
  }
  const office = await read("arbeitsmarktbuero-kreis-offenbach");
  const similar = office && (await listSimilar(world.anybody(), "de", office));
  expect(similar?.map((other) => other.slug)).toContain("haus-der-integration-wuppertal");
});

test("all practices are in the list for search engines", async () => {
  expect(await countParts(world.anybody())).toBe(1);
  expect(await listPart(world.anybody(), 1)).toHaveLength(15);
  expect(await listPart(world.anybody(), 2)).toEqual([]);
});
