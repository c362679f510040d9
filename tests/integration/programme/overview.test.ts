import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listEntrustedCities } from "@/lib/domain/programme/overview/queries";
import { openWorld, type World } from "@/tests/support/world";

const lead = "henrike.sanders@gemeinsamer-weg.example";
const tobias = "tobias.lindqvist@gemeinsamer-weg.example";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const slugs = async (email: string) =>
  (await listEntrustedCities(await world.programme(email))).map(({ slug }) => slug).sort();

describe("the view across cities", () => {
  test("shows a moderator the cities they accompany today, a lead all of them", async () => {
    expect(await slugs(lead)).toHaveLength(23);
    const own = await world.rows<{ slug: string }>(
      `select c.slug from "City" c join "Moderation" d on d."cityId" = c.id join "User" u on u.id = d."userId"
       where u.email = $1 and current_date between d."fromDay" and d."untilDay" order by 1`,
      [tobias],
    );
    expect(await slugs(tobias)).toEqual(own.map(({ slug }) => slug));
  });

  test("is shut for a coordinator, an editor's colleague without a city, and a moderator whose time is over", async () => {
    for (const email of [
      "jana.westphal@altstadt.example",
      "nadja.wirth@buchenrode.example",
      "katrin.boehme@gemeinsamer-weg.example",
    ])
      await expect(world.programme(email)).rejects.toThrow(/may not look across/);
  });

  test("counts what the city itself counts, once the city shares its draft", async () => {
    const altstadt = (await listEntrustedCities(await world.programme(tobias))).find(
      ({ slug }) => slug === "altstadt",
    );
    const [real] = await world.rows<{ open: number; late: number }>(
      `select count(*)::int as open, count(*) filter (where "endsOn" < current_date)::int as late
       from "Measure" m join "City" c on c.id = m."cityId" and c.slug = 'altstadt'
       where m."archivedAt" is null and m."completedAt" is null`,
    );
    expect(altstadt).toMatchObject({ shared: true, openMeasures: real?.open });
    const today = new Date().toISOString().slice(0, 10);
    expect(altstadt?.ends.filter((end) => end < today)).toHaveLength(real?.late ?? -1);
  });

  test("shows no number of a city that keeps its draft to itself", async () => {
    const kept = (await listEntrustedCities(await world.programme(lead))).filter(({ shared }) => !shared);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every(({ openMeasures, ends }) => openMeasures === 0 && ends.length === 0)).toBe(true);
    const [behind] = await world.rows<{ n: number }>(
      `select max("openMeasures")::int n from "CityDigest" where "cityId" = any($1)`,
      [kept.map(({ id }) => id)],
    );
    expect(behind?.n).toBeGreaterThan(0);
  });

  test("names the stakeholders that are missing, as many as the roll-up knows", async () => {
    const rows = await listEntrustedCities(await world.programme(lead));
    for (const row of rows)
      expect([row.slug, row.missing.length > 0]).toEqual([row.slug, row.missingSeats > 0]);
  });
});
