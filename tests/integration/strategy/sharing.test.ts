import { afterAll, beforeAll, expect, test } from "vitest";
import { readMeasure } from "@/lib/domain/strategy/measures/queries";
import { measureFacts, objectiveSeries } from "@/lib/domain/strategy/queries";
import { readTree } from "@/lib/domain/strategy/tree/queries";
import { draftIsHidden, readDraft } from "@/lib/domain/strategy/vision/queries";
import { editVision, shareDraft, stopSharing } from "@/lib/domain/strategy/vision/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR, events, idOf, MODERATOR } from "./altstadt";

let world: World;
let coordinator: CityScope;
let moderator: CityScope;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
  moderator = await world.city(MODERATOR, "altstadt");
});
afterAll(() => world.close());

test("the foundation sees the whole draft while it is shared, and nothing of it afterwards", async () => {
  const m1 = await idOf(world, "Measure", 1);
  expect(await readDraft(moderator)).toEqual(await readDraft(coordinator));
  expect(await measureFacts(moderator)).toEqual(await measureFacts(coordinator));

  await world.change(coordinator, stopSharing);
  expect(await draftIsHidden(moderator)).toBe(true);
  expect(await readDraft(moderator)).toBeNull();
  expect((await readTree(moderator)).goals).toEqual([]);
  expect(await measureFacts(moderator)).toEqual([]);
  expect(await objectiveSeries(moderator)).toEqual([]);
  expect(await readMeasure(moderator, m1, "de")).toBeNull();
  expect(await draftIsHidden(coordinator)).toBe(false);

  await world.change(coordinator, shareDraft);
  expect(await draftIsHidden(moderator)).toBe(false);
  expect((await readDraft(coordinator))?.shared?.by).toBe("Jana Westphal");
});

test("sharing is recorded once, whoever clicks how often", async () => {
  const { id = "" } = (await readDraft(coordinator)) ?? {};
  const before = (await events(world, id)).length;
  await Promise.all([world.change(coordinator, stopSharing), world.change(coordinator, stopSharing)]);
  await world.change(coordinator, shareDraft);
  expect((await events(world, id)).slice(before).map((event) => event.action)).toEqual([
    "strategy.unshared",
    "strategy.shared",
  ]);
});

test("vision and mission are edited by two people without loss", async () => {
  const draft = await readDraft(coordinator);
  if (!draft) throw new Error("Altstadt has a draft");
  const { vision, visionPlain, visionEn, mission, version } = draft;
  const edit = (own: Partial<typeof draft>) =>
    world.change(coordinator, (write) =>
      editVision(write, { vision, visionPlain, visionEn, mission, version, choice: {}, ...own }),
    );
  await edit({ mission: "Neuer Auftrag" });
  await edit({ visionEn: "New vision" });
  expect(await readDraft(coordinator)).toMatchObject({
    vision,
    mission: "Neuer Auftrag",
    visionEn: "New vision",
  });
  await expect(edit({ mission: "Noch ein anderer" })).rejects.toMatchObject({
    name: "StaleEdit",
    fields: [{ name: "mission" }],
  });
});

test("a city without a draft gets one when somebody writes its vision", async () => {
  await world.rows(`delete from "Strategy" s using "City" c where c.id = s."cityId" and c.slug = 'neuburg'`);
  const neuburg = await world.city("coordinator", "neuburg");
  const texts = { vision: "Vision", visionPlain: "", visionEn: "", mission: "" };
  await world.change(neuburg, (write) => editVision(write, { ...texts, version: 1, choice: {} }));
  expect(await readDraft(neuburg)).toMatchObject({ ...texts, shared: null });
});
