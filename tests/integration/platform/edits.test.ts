import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { editObjective } from "@/lib/domain/strategy/objectives/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { Refusal, StaleEdit } from "@/lib/platform/forms/refusal";
import { openWorld, type World } from "@/tests/support/world";
import { freshGoal, type Goal, savedGoal, saveGoal, trailOf } from "./goals";

let world: World;
let [jana, annegret, mehmet] = [] as unknown as [CityScope, CityScope, CityScope];
let goal: Goal;
beforeAll(async () => {
  world = await openWorld();
  jana = await world.city("jana.westphal@altstadt.example", "altstadt");
  annegret = await world.city("annegret.holtkamp@altstadt.example", "altstadt");
  mehmet = await world.city("mehmet.aydin@altstadt.example", "altstadt");
});
afterAll(() => world.close());
beforeEach(async () => {
  goal = await freshGoal(world);
});

/** The conflict somebody is shown. */
async function conflictOf(saving: Promise<unknown>): Promise<StaleEdit> {
  const trouble = await saving.then(
    () => null,
    (error) => error,
  );
  expect(trouble).toBeInstanceOf(StaleEdit);
  return trouble;
}

describe("one person", () => {
  test("what changed is kept with who, in which role, from what to what; what did not change is not", async () => {
    await saveGoal(world, jana, goal, { title: "Sprache und Arbeit" });
    expect(await savedGoal(world, goal.id)).toEqual({ ...goal, title: "Sprache und Arbeit", version: 2 });
    expect(await trailOf(world, goal.id)).toEqual([
      {
        actorName: "Jana Westphal",
        actorRole: "coordinator",
        action: "goal.edited",
        subjectTitle: "Sprache und Arbeit",
        subjectVersion: 2,
        before: { title: "Sprache" },
        after: { title: "Sprache und Arbeit" },
      },
    ]);
  });

  test("saving the same text again is no change", async () => {
    await saveGoal(world, jana, goal, {});
    expect(await savedGoal(world, goal.id)).toEqual(goal);
    expect(await trailOf(world, goal.id)).toEqual([]);
  });

  test("a version that never was asks to reload the page and changes nothing", async () => {
    const saving = saveGoal(world, jana, goal, { title: "x", version: 7 });
    await expect(saving).rejects.toEqual(new Refusal("forms.version"));
    expect(await savedGoal(world, goal.id)).toEqual(goal);
  });
});

describe("two people with the same form", () => {
  test("who changed different fields both get what they wrote", async () => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    await saveGoal(world, annegret, goal, { description: "Von Annegret" });
    expect(await savedGoal(world, goal.id)).toEqual({
      ...goal,
      title: "Von Jana",
      description: "Von Annegret",
      version: 3,
    });
    const [, second] = await trailOf(world, goal.id);
    expect(second).toMatchObject({
      actorName: annegret.actor.name,
      actorRole: "chair",
      before: { description: goal.description },
      after: { description: "Von Annegret" },
    });
  });

  test("the same change twice is one change", async () => {
    await saveGoal(world, jana, goal, { title: "Arbeit" });
    await saveGoal(world, annegret, goal, { title: "Arbeit" });
    expect((await savedGoal(world, goal.id)).version).toBe(2);
    expect(await trailOf(world, goal.id)).toHaveLength(1);
  });

  test("who changed the same field is shown both texts, by whom and when; nothing is saved", async () => {
    const before = Date.now();
    await saveGoal(world, jana, goal, { title: "Von Jana", description: "Auch von Jana" });
    const conflict = await conflictOf(saveGoal(world, annegret, goal, { title: "Von Annegret" }));
    expect(conflict.fields).toEqual([{ name: "title", mine: "Von Annegret", theirs: "Von Jana" }]);
    expect([conflict.by, conflict.version]).toEqual(["Jana Westphal", 2]);
    expect(conflict.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(conflict.settled).toEqual({ description: "Auch von Jana" });
    expect((await savedGoal(world, goal.id)).title).toBe("Von Jana");
    expect(await trailOf(world, goal.id)).toHaveLength(1);
  });

  test.each([
    ["mine", "Von Annegret", 3],
    ["theirs", "Von Jana", 2],
  ])("after choosing %s the title is %j", async (choice, title, version) => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    const opened = await savedGoal(world, goal.id);
    await saveGoal(world, annegret, opened, { title: "Von Annegret", choice: { title: choice } });
    expect(await savedGoal(world, goal.id)).toEqual({ ...goal, title, version });
  });

  test("a change that was taken back meanwhile is no conflict", async () => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    await saveGoal(world, jana, await savedGoal(world, goal.id), { title: goal.title });
    await saveGoal(world, annegret, goal, { title: "Von Annegret" });
    expect(await savedGoal(world, goal.id)).toEqual({ ...goal, title: "Von Annegret", version: 4 });
  });
});

describe("three people", () => {
  test("who chose the other's text keeps that choice, though a third one saved another field meanwhile", async () => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    const seen = await savedGoal(world, goal.id);
    await saveGoal(world, mehmet, seen, { description: "Von Mehmet" });
    await saveGoal(world, annegret, seen, { title: "Von Annegret", choice: { title: "theirs" } });
    expect(await savedGoal(world, goal.id)).toMatchObject({ title: "Von Jana", description: "Von Mehmet" });
  });

  test("who chose their own text keeps that choice, too", async () => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    const seen = await savedGoal(world, goal.id);
    await saveGoal(world, mehmet, seen, { description: "Von Mehmet" });
    await saveGoal(world, annegret, seen, { title: "Von Annegret", choice: { title: "mine" } });
    expect(await savedGoal(world, goal.id)).toMatchObject({
      title: "Von Annegret",
      description: "Von Mehmet",
    });
  });

  test.each(["mine", "theirs"])(
    "what a third one wrote into the field since is shown again, whoever's text was chosen (%s)",
    async (choice) => {
      await saveGoal(world, jana, goal, { title: "Von Jana" });
      const seen = await savedGoal(world, goal.id);
      await saveGoal(world, mehmet, seen, { title: "Von Mehmet" });
      const saving = saveGoal(world, annegret, seen, { title: "Von Annegret", choice: { title: choice } });
      const conflict = await conflictOf(saving);
      expect(conflict.fields).toEqual([{ name: "title", mine: "Von Annegret", theirs: "Von Mehmet" }]);
      expect([conflict.by, conflict.version]).toEqual([mehmet.actor.name, 3]);
    },
  );

  test("each a field, all from the first version: all three hold", async () => {
    await saveGoal(world, jana, goal, { title: "Von Jana" });
    await saveGoal(world, mehmet, goal, { description: "Von Mehmet" });
    await saveGoal(world, annegret, goal, {});
    expect(await savedGoal(world, goal.id)).toMatchObject({
      title: "Von Jana",
      description: "Von Mehmet",
      version: 3,
    });
  });
});

test("a figure that somebody else changed comes back as a text that reads as the same figure", async () => {
  const [row] = await world.rows<{
    id: string;
    goalId: string;
    title: string;
    version: number;
    unit: string;
  }>(
    `update "Objective" set baseline = 10, "baselineOn" = '2026-01-01', unit = 'Prozent', "indicatorId" = null,
       target = null, "targetOn" = null
     where id = (select o.id from "Objective" o join "City" c on c.id = o."cityId" where slug = 'altstadt'
       and o."archivedAt" is null limit 1) returning id, "goalId", title, version, unit`,
  );
  if (!row) throw new Error("Altstadt has no objective");
  const form = {
    ...row,
    indicatorId: null,
    baseline: 10,
    baselineOn: "2026-01-01" as never,
    target: null,
    targetOn: null,
    seatId: null,
    remit: null,
    choice: {},
  };
  await world.change(jana, (write) => editObjective(write, { ...form, title: "Von Jana", baseline: 35.125 }));
  const saving = world.change(annegret, (write) => editObjective(write, { ...form, title: "Von Annegret" }));
  expect((await conflictOf(saving)).settled.baseline).toBe("35.1250");
});
