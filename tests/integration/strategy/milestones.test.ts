import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addMilestone,
  editMilestone,
  reachMilestone,
  removeMilestone,
  unreachMilestone,
} from "@/lib/domain/strategy/milestones/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { addDays, type Day, day, today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR, events, idOf, MEMBER, newMeasure } from "./altstadt";

let world: World;
let coordinator: CityScope;
let now: Day;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
  now = today("Europe/Berlin");
});
afterAll(() => world.close());

async function added(scope = coordinator, measureId?: string) {
  const id = newRecordId();
  const measure = measureId ?? (await newMeasure(world, coordinator));
  const add = () =>
    world.change(scope, (write) =>
      addMilestone(write, { id, measureId: measure, title: "Eröffnung", dueOn: day("2027-03-01") }),
    );
  await add();
  await add();
  return { id, measureId: measure };
}
const row = async (id: string) =>
  (
    await world.rows<Record<string, unknown>>(
      `select title, "dueOn"::text, "reachedOn"::text, version from "Milestone" where id = $1`,
      [id],
    )
  )[0];
const edit = (
  id: string,
  own: { version: number; title?: string; dueOn?: Day; choice?: Record<string, string> },
) =>
  world.change(coordinator, (write) =>
    editMilestone(write, { id, title: "Eröffnung", dueOn: day("2027-03-01"), choice: {}, ...own }),
  );

test("a milestone is added once for two clicks, and the measure's history tells of it", async () => {
  const { id, measureId } = await added();
  expect(await row(id)).toEqual({ title: "Eröffnung", dueOn: "2027-03-01", reachedOn: null, version: 1 });
  expect((await events(world, measureId)).map((event) => event.action)).toEqual([
    "measure.created",
    "milestone.added",
  ]);
});

test("it is reached on a day up to today, and can turn out not to have been", async () => {
  const { id, measureId } = await added();
  const reach = (reachedOn: Day) =>
    world.change(coordinator, (write) => reachMilestone(write, { id, reachedOn }));
  await expect(reach(addDays(now, 1))).rejects.toMatchObject({ field: "reachedOn" });
  await reach(addDays(now, -2));
  await reach(addDays(now, -2));
  expect((await row(id))?.reachedOn).toBe(addDays(now, -2));
  await world.change(coordinator, (write) => unreachMilestone(write, { id }));
  expect((await row(id))?.reachedOn).toBeNull();
  expect((await events(world, measureId)).slice(2).map((event) => event.action)).toEqual([
    "milestone.reached",
    "milestone.unreached",
  ]);
});

test("one that was reached is part of what happened; one that never was can be removed", async () => {
  const { id, measureId } = await added();
  const remove = () => world.change(coordinator, (write) => removeMilestone(write, { id }));
  await world.change(coordinator, (write) => reachMilestone(write, { id, reachedOn: now }));
  await expect(remove()).rejects.toMatchObject({ key: "strategy.refusals.milestoneReached" });
  await world.change(coordinator, (write) => unreachMilestone(write, { id }));
  await remove();
  expect(await row(id)).toBeUndefined();
  expect((await events(world, measureId)).at(-1)).toMatchObject({
    action: "milestone.removed",
    before: { milestone: "Eröffnung" },
  });
});

test("two people who change one see both versions", async () => {
  const { id } = await added();
  await edit(id, { version: 1, title: "Einweihung" });
  await expect(edit(id, { version: 1, dueOn: day("2027-04-01") })).rejects.toMatchObject({
    name: "StaleEdit",
    version: 2,
    fields: [
      { name: "title", mine: "Eröffnung", theirs: "Einweihung" },
      { name: "dueOn", mine: "2027-04-01", theirs: "2027-03-01" },
    ],
  });
  await edit(id, { version: 2, dueOn: day("2027-04-01"), title: "Einweihung" });
  expect(await row(id)).toMatchObject({ title: "Einweihung", dueOn: "2027-04-01", version: 3 });
});

test("a member sets the milestones of their own organisation's measures only", async () => {
  const member = await world.city(MEMBER, "altstadt");
  const { id } = await added(member, await idOf(world, "Measure", 6));
  expect(await row(id)).toBeDefined();
  await expect(added(member, await idOf(world, "Measure", 1))).rejects.toMatchObject({
    key: "forms.notYours",
  });
});
