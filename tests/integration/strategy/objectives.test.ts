import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGoal, editGoal, moveGoal } from "@/lib/domain/strategy/goals/service";
import { readObjective } from "@/lib/domain/strategy/objectives/queries";
import { editObjectiveSchema } from "@/lib/domain/strategy/objectives/schema";
import { createObjective, editObjective, moveObjective } from "@/lib/domain/strategy/objectives/service";
import { enterFigure } from "@/lib/domain/strategy/observations/service";
import { readTree } from "@/lib/domain/strategy/tree/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { type Day, day } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR, events, idOf, objectiveForm } from "./altstadt";

let world: World;
let coordinator: CityScope;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
});
afterAll(() => world.close());

const goals = async () => (await readTree(coordinator)).goals.map((goal) => goal.title);

describe("goals", () => {
  test("stand in the order people give them; a second click on the same button changes nothing", async () => {
    const [first, second, third, fourth] = await goals();
    const id = await idOf(world, "Goal", String(third));
    const move = () => world.change(coordinator, (write) => moveGoal(write, { id, place: 2 }));
    await move();
    await move();
    expect(await goals()).toEqual([first, third, second, fourth]);
    expect((await events(world, id)).map((event) => event.action)).toEqual(["goal.moved"]);
  });

  test("are made once, and two editors lose nothing", async () => {
    const id = newRecordId();
    const create = () =>
      world.change(coordinator, (write) => createGoal(write, { id, title: "Neu", description: "" }));
    await Promise.all([create(), create()]);
    const edit = (own: { title: string; description: string }) =>
      world.change(coordinator, (write) => editGoal(write, { id, version: 1, choice: {}, ...own }));
    await edit({ title: "Neu", description: "Warum" });
    await edit({ title: "Neuer", description: "" });
    const [row] = await world.rows(`select title, description, version from "Goal" where id = $1`, [id]);
    expect(row).toEqual({ title: "Neuer", description: "Warum", version: 3 });
  });
});

describe("objectives", () => {
  test("come last in their goal, and last in another one they are moved to", async () => {
    const [from, to] = [
      await idOf(world, "Goal", "Sprache ohne Wartezeit"),
      await idOf(world, "Goal", "Nachbarn kennen einander"),
    ];
    const { id } = await world.change(coordinator, (write) =>
      createObjective(write, objectiveForm({ goalId: from, title: "Zuletzt" })),
    );
    const place = async (goalId: string) =>
      (await readTree(coordinator)).goals
        .find((goal) => goal.id === goalId)
        ?.objectives.map((each) => each.id)
        .indexOf(id);
    expect(await place(from)).toBe(2);
    const form = editObjectiveSchema.parse({ id, version: "1", goalId: to, title: "Zuletzt" });
    await world.change(coordinator, (write) => editObjective(write, form));
    expect(await place(to)).toBe(2);
    await world.change(coordinator, (write) => moveObjective(write, { id, place: 1 }));
    expect(await place(to)).toBe(0);
  });

  test("name nothing of another city", async () => {
    const goalId = await idOf(world, "Goal", "Sprache ohne Wartezeit");
    const [foreign] = await world.rows<{ goal: string; seat: string }>(
      `select (select g.id from "Goal" g join "City" c on c.id = g."cityId" where c.slug = 'neuburg' limit 1) goal,
        (select s.id from "Seat" s join "City" c on c.id = s."cityId" where c.slug = 'neuburg' limit 1) seat`,
    );
    const create = (own: Record<string, unknown>) =>
      world.change(coordinator, (write) => createObjective(write, objectiveForm({ goalId, ...own })));
    await expect(create({ goalId: foreign?.goal })).rejects.toMatchObject({ field: "goalId" });
    await expect(create({ seatId: foreign?.seat })).rejects.toMatchObject({ field: "seatId" });
    await expect(create({ indicatorId: "Z99" })).rejects.toMatchObject({ field: "indicatorId" });
  });

  test("keep figures as they were typed, hundredths included", async () => {
    const goalId = await idOf(world, "Goal", "Sprache ohne Wartezeit");
    const form = objectiveForm({ goalId, unit: "%", baseline: "34,12", baselineOn: "2025-12-31" });
    const { id } = await world.change(coordinator, (write) => createObjective(write, form));
    expect((await readObjective(coordinator, id))?.baseline).toEqual({ on: "2025-12-31", value: 34.12 });
  });
});

describe("figures", () => {
  const enter = (
    id: string,
    objectiveId: string,
    value: number,
    replace = false,
    observedOn: Day = day("2026-10-31"),
  ) =>
    world.change(coordinator, (write) =>
      enterFigure(write, { id, objectiveId, observedOn, value, source: "Amt", replace }),
    );

  test("are entered with day and source, once for two clicks", async () => {
    const objectiveId = await idOf(world, "Objective", "Jede Teilnehmerin mit Kind hat Betreuung");
    const id = newRecordId();
    await enter(id, objectiveId, 41);
    await enter(id, objectiveId, 41);
    expect((await readObjective(coordinator, objectiveId))?.observations).toMatchObject([
      { on: "2026-10-31", value: 41, source: "Amt" },
    ]);
    expect(await events(world, objectiveId)).toMatchObject([
      { action: "observation.entered", after: { value: 41 } },
    ]);
  });

  test("are one a day: another one has to say that it replaces the first", async () => {
    const objectiveId = await idOf(world, "Objective", "Jede Teilnehmerin mit Kind hat Betreuung");
    await expect(enter(newRecordId(), objectiveId, 43)).rejects.toMatchObject({
      key: "strategy.refusals.dayHasFigure",
      field: "observedOn",
    });
    await enter(newRecordId(), objectiveId, 43, true);
    expect((await events(world, objectiveId)).at(-1)).toMatchObject({
      action: "observation.corrected",
      before: { value: 41 },
      after: { value: 43 },
    });
  });

  test("are not of a day to come, and not of another city's objective", async () => {
    const objectiveId = await idOf(world, "Objective", "Jede Teilnehmerin mit Kind hat Betreuung");
    await expect(enter(newRecordId(), objectiveId, 1, false, day("2199-01-01"))).rejects.toMatchObject({
      field: "observedOn",
    });
    const [foreign] = await world.rows<{ id: string }>(
      `select o.id from "Objective" o join "City" c on c.id = o."cityId" where c.slug = 'neuburg' limit 1`,
    );
    await expect(enter(newRecordId(), foreign?.id ?? "", 1)).rejects.toMatchObject({ key: "forms.gone" });
  });
});
