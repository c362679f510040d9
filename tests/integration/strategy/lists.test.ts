import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFilter } from "@/lib/domain/strategy/measures/list/schema";
import { measureFacts, objectiveSeries } from "@/lib/domain/strategy/queries";
import { readTree } from "@/lib/domain/strategy/tree/queries";
import { gapsOf } from "@/lib/domain/strategy/tree/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { day } from "@/lib/platform/clock/day";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR } from "./altstadt";

const on = day("2026-11-24");
let world: World;
let coordinator: CityScope;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
});
afterAll(() => world.close());

const found = async (words: string) =>
  (await measureFacts(coordinator, { words }, on)).filter((row) => row.found).map((row) => row.number);

describe("searching measures", () => {
  test("finds word stems, parts of compounds, and words of the description", async () => {
    expect(await found("Kursplatz")).toContain(7);
    expect(await found("betreuung")).toContain(4);
    expect(await found("Stromvertrag")).toEqual([9]);
  });

  test("finds a measure by its number, with accents or without, in either case", async () => {
    expect(await found("M12")).toEqual([12]);
    expect(await found("WOHNUNGSLOTSEN")).toEqual([10]);
    expect(await found("beschaftigungserlaubnis")).toEqual([2]);
  });

  test("takes percent signs, quotes and brackets for what they are", async () => {
    for (const words of ["%", "_", "\\", "'", '"', "' or 1=1 --", "(", "a:*", "<script>"])
      expect(await found(words)).toEqual([]);
    expect(await found(readFilter({ q: "Lotsen\0" }).words)).toContain(10);
  });
});

describe("what the first page and the tree are made of", () => {
  test("measures with owner, next milestone and state", async () => {
    const facts = await measureFacts(coordinator, { open: true }, on);
    expect(facts).toHaveLength(12);
    expect(facts.find((row) => row.number === 4)).toMatchObject({
      ownerName: "AG Wohlfahrtsverbände",
      goalTitle: "Arbeit nach einem Jahr, nicht nach vier",
      nextMilestone: { title: "Betreuung gesichert" },
      state: "risk",
    });
    expect(facts.find((row) => row.number === 10)).toMatchObject({ budgetEur: null, state: "planned" });
  });

  test("objectives with their way and figures in order of time", async () => {
    const [first] = await objectiveSeries(coordinator, {}, on);
    expect(first).toMatchObject({
      title: "Beschäftigungserlaubnis in 14 Arbeitstagen",
      unit: { de: "Arbeitstage", en: "Arbeitstage" },
      baseline: { value: 41 },
      target: { value: 14 },
      seat: { organisation: "Ausländerbehörde" },
      state: "plan",
    });
    expect(first?.observations.map((each) => each.value)).toEqual([38, 33, 29]);
  });

  test("the gaps Altstadt knows of: a baseline and a budget", async () => {
    const gaps = gapsOf((await readTree(coordinator, on)).goals);
    expect(gaps.map((gap) => `${gap.number} ${gap.kind}`)).toEqual(["2.2 noBaseline", "M10 noBudget"]);
  });

  test("another city's tree holds nothing of this one", async () => {
    const neuburg = await world.city("coordinator", "neuburg");
    const ids = new Set((await measureFacts(coordinator)).map((row) => row.id));
    expect((await measureFacts(neuburg)).filter((row) => ids.has(row.id))).toEqual([]);
  });
});
