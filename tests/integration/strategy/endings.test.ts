import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveGoal, createGoal, restoreGoal } from "@/lib/domain/strategy/goals/service";
import {
  archiveMeasure,
  completeMeasure,
  reopenMeasure,
  restoreMeasure,
} from "@/lib/domain/strategy/measures/ending";
import { createMeasure } from "@/lib/domain/strategy/measures/service";
import {
  archiveObjective,
  createObjective,
  restoreObjective,
} from "@/lib/domain/strategy/objectives/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { addDays, type Day, today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import {
  CHAIR,
  COORDINATOR,
  events,
  idOf,
  MEMBER,
  measureForm,
  newMeasure,
  objectiveForm,
  stored,
} from "./altstadt";

let world: World;
let coordinator: CityScope;
let now: Day;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
  now = today("Europe/Berlin");
});
afterAll(() => world.close());

const complete = (scope: CityScope, id: string, own: { completedOn?: Day; note?: string } = {}) =>
  world.change(scope, (write) => completeMeasure(write, { id, completedOn: now, note: "", ...own }));
const openMeasures = async () =>
  (
    await world.rows<{ n: number }>(`select "openMeasures" n from "CityDigest" where "cityId" = $1`, [
      coordinator.city.id,
    ])
  )[0]?.n ?? 0;

describe("completing a measure", () => {
  test("notes the day, the person and what came of it, and takes it from the open ones", async () => {
    const id = await newMeasure(world, coordinator);
    const before = await openMeasures();
    await complete(coordinator, id, { completedOn: addDays(now, -3), note: "Läuft weiter." });
    expect(await openMeasures()).toBe(before - 1);
    const row = await stored(world, id);
    expect(row).toMatchObject({ completionNote: "Läuft weiter.", completedById: coordinator.actor.userId });
    expect(today("Europe/Berlin", row.completedAt as Date)).toBe(addDays(now, -3));
    expect((await events(world, id)).at(-1)).toMatchObject({
      action: "measure.completed",
      after: { completionNote: "Läuft weiter." },
    });
  });

  test("happens once for two clicks", async () => {
    const id = await newMeasure(world, coordinator);
    await Promise.all([complete(coordinator, id), complete(coordinator, id)]);
    expect((await events(world, id)).filter((event) => event.action === "measure.completed")).toHaveLength(1);
  });

  test("does not take a day to come, or one before it began", async () => {
    const id = await newMeasure(world, coordinator);
    await expect(complete(coordinator, id, { completedOn: addDays(now, 1) })).rejects.toMatchObject({
      field: "completedOn",
    });
    await world.rows(`update "Measure" set "startedOn" = $2 where id = $1`, [id, now]);
    await expect(complete(coordinator, id, { completedOn: addDays(now, -1) })).rejects.toMatchObject({
      key: "strategy.refusals.completedBeforeBegun",
    });
  });

  test("is for the coordinator and the owner's member; the chair asks them", async () => {
    const own = await idOf(world, "Measure", 6);
    const other = await idOf(world, "Measure", 1);
    const [member, chair] = [await world.city(MEMBER, "altstadt"), await world.city(CHAIR, "altstadt")];
    await complete(member, own);
    await expect(complete(member, other)).rejects.toMatchObject({ key: "forms.notYours" });
    await expect(complete(chair, other)).rejects.toMatchObject({ key: "forms.notYours" });
  });

  test("can be taken back; what was said stays in the history", async () => {
    const id = await newMeasure(world, coordinator);
    await complete(coordinator, id, { note: "Fertig." });
    await world.change(coordinator, (write) => reopenMeasure(write, { id }));
    expect(await stored(world, id)).toMatchObject({ completedAt: null, completionNote: "" });
    expect((await events(world, id)).at(-1)).toMatchObject({
      action: "measure.reopened",
      before: { completionNote: "Fertig." },
    });
  });
});

describe("archiving", () => {
  test("a measure and restoring it leave everything as it was", async () => {
    const id = await newMeasure(world, coordinator, { title: "Weg und wieder da" });
    const before = await stored(world, id);
    await world.change(coordinator, (write) => archiveMeasure(write, { id }));
    expect((await stored(world, id)).archivedAt).not.toBeNull();
    await world.change(coordinator, (write) => restoreMeasure(write, { id }));
    expect(await stored(world, id)).toEqual(before);
    expect((await events(world, id)).map((event) => event.action)).toEqual([
      "measure.created",
      "measure.archived",
      "measure.restored",
    ]);
  });

  test("goes from the leaves to the root, and coming back from the root to the leaves", async () => {
    const act = <T>(work: (write: Parameters<Parameters<World["change"]>[1]>[0]) => Promise<T>) =>
      world.change(coordinator, work);
    const goal = await act((write) =>
      createGoal(write, { id: newRecordId(), title: "Leitziel", description: "" }),
    );
    const objective = await act((write) => createObjective(write, objectiveForm({ goalId: goal.id })));
    const measure = await act((write) => createMeasure(write, measureForm({ objectiveId: objective.id })));

    await expect(act((write) => archiveObjective(write, objective))).rejects.toMatchObject({
      key: "strategy.refusals.objectiveHasMeasures",
      values: { count: 1 },
    });
    await expect(act((write) => archiveGoal(write, goal))).rejects.toMatchObject({
      key: "strategy.refusals.goalHasObjectives",
    });
    await act((write) => archiveMeasure(write, measure));
    await act((write) => archiveObjective(write, objective));
    await act((write) => archiveGoal(write, goal));

    await expect(act((write) => restoreMeasure(write, measure))).rejects.toMatchObject({
      key: "strategy.refusals.objectiveArchived",
    });
    await expect(act((write) => restoreObjective(write, objective))).rejects.toMatchObject({
      key: "strategy.refusals.goalArchived",
    });
    await expect(
      act((write) => createMeasure(write, measureForm({ objectiveId: objective.id }))),
    ).rejects.toMatchObject({ field: "objectiveId" });
    await expect(
      act((write) => createObjective(write, objectiveForm({ goalId: goal.id }))),
    ).rejects.toMatchObject({ field: "goalId" });
    await act((write) => restoreGoal(write, goal));
    await act((write) => restoreObjective(write, objective));
    await act((write) => restoreMeasure(write, measure));
    expect((await stored(world, measure.id)).archivedAt).toBeNull();
  });

  test("an objective does not hide a measure that somebody adds at the same moment", async () => {
    const goalId = await idOf(world, "Goal", "Sprache ohne Wartezeit");
    const objective = await world.change(coordinator, (write) =>
      createObjective(write, objectiveForm({ goalId })),
    );
    const outcomes = await Promise.allSettled([
      world.change(coordinator, (write) => archiveObjective(write, objective)),
      world.change(coordinator, (write) => createMeasure(write, measureForm({ objectiveId: objective.id }))),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "rejected")).toHaveLength(1);
  });

  test("an objective whose measures are all completed may go; a completed measure then stays closed", async () => {
    const goalId = await idOf(world, "Goal", "Sprache ohne Wartezeit");
    const objective = await world.change(coordinator, (write) =>
      createObjective(write, objectiveForm({ goalId })),
    );
    const id = await newMeasure(world, coordinator, { objectiveId: objective.id });
    await complete(coordinator, id);
    await world.change(coordinator, (write) => archiveObjective(write, objective));
    await expect(world.change(coordinator, (write) => reopenMeasure(write, { id }))).rejects.toMatchObject({
      key: "strategy.refusals.objectiveArchived",
    });
  });
});
