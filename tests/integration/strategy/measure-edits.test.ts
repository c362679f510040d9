import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMeasureFields } from "@/lib/domain/strategy/measures/queries";
import { editMeasureSchema } from "@/lib/domain/strategy/measures/schema";
import { beginMeasure, editMeasure } from "@/lib/domain/strategy/measures/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { openWorld, type World } from "@/tests/support/world";
import { CHAIR, COORDINATOR, events, idOf, MEMBER, newMeasure, stored } from "./altstadt";

let world: World;
let coordinator: CityScope;
let chair: CityScope;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
  chair = await world.city(CHAIR, "altstadt");
});
afterAll(() => world.close());

/** The form as somebody opened it, with what they typed. */
async function opened(id: string, own: Record<string, unknown> = {}) {
  const measure = await readMeasureFields(coordinator, id);
  if (!measure) throw new Error("no such measure");
  const { fields, version } = measure;
  const sent = Object.entries({ ...fields, needs: fields.needs.join(", "), ...own });
  return editMeasureSchema.parse({
    id,
    version,
    ...Object.fromEntries(sent.map(([name, value]) => [name, text(value)])),
  });
}
const text = (value: unknown) => (value === null ? "" : Array.isArray(value) ? value : String(value));
const edit = (scope: CityScope, input: Awaited<ReturnType<typeof opened>>) =>
  world.change(scope, (write) => editMeasure(write, input));

describe("editing a measure", () => {
  test("keeps before and after of what changed, and of nothing else", async () => {
    const id = await newMeasure(world, coordinator, { endsOn: "2027-12-31" });
    await edit(
      coordinator,
      await opened(id, {
        endsOn: "2027-06-30",
        partnerIds: [await idOf(world, "Organisation", "Sozialamt")],
      }),
    );
    expect(await stored(world, id)).toMatchObject({ endsOn: "2027-06-30", version: 2 });
    const [, event] = await events(world, id);
    expect(event).toMatchObject({
      action: "measure.edited",
      subjectVersion: 2,
      before: { endsOn: "2027-12-31", partnerIds: [] },
    });
    expect(Object.keys(event?.after as object).sort()).toEqual(["endsOn", "partnerIds"]);
  });

  test("leaves no trace if nothing changed", async () => {
    const id = await newMeasure(world, coordinator);
    await edit(coordinator, await opened(id));
    expect(await events(world, id)).toHaveLength(1);
  });

  test("joins two people's changes of different fields", async () => {
    const id = await newMeasure(world, coordinator);
    const [hers, his] = [await opened(id, { title: "Neuer Name" }), await opened(id, { funding: "Land" })];
    await edit(coordinator, hers);
    await edit(chair, his);
    expect(await stored(world, id)).toMatchObject({ title: "Neuer Name", funding: "Land", version: 3 });
  });

  test("shows both texts of a field two people changed, and writes nothing until one of them chooses", async () => {
    const id = await newMeasure(world, coordinator, { description: "alt" });
    const [hers, his] = [
      await opened(id, { description: "ihre" }),
      await opened(id, { description: "seine", funding: "Land" }),
    ];
    await edit(coordinator, hers);
    await expect(edit(chair, his)).rejects.toMatchObject({
      name: "StaleEdit",
      by: "Jana Westphal",
      version: 2,
      fields: [{ name: "description", mine: "seine", theirs: "ihre" }],
    });
    expect(await stored(world, id)).toMatchObject({ description: "ihre", funding: "" });
    await edit(chair, { ...his, version: 2, choice: { description: "mine" } });
    expect(await stored(world, id)).toMatchObject({ description: "seine", funding: "Land", version: 3 });
  });

  test("of two people at the very same moment loses neither", async () => {
    const id = await newMeasure(world, coordinator);
    const forms = [await opened(id, { title: "Erste" }), await opened(id, { funding: "Zweite" })];
    const again = async (form: (typeof forms)[number]) =>
      edit(coordinator, form).catch((error) => {
        if (error.code !== "P2034") throw error;
        return edit(coordinator, form);
      });
    await Promise.all(forms.map(again));
    expect(await stored(world, id)).toMatchObject({ title: "Erste", funding: "Zweite", version: 3 });
  });

  test("may not let measures wait for each other in a circle", async () => {
    const first = await newMeasure(world, coordinator);
    const second = await newMeasure(world, coordinator, { needs: `M${(await stored(world, first)).number}` });
    const number = (await stored(world, second)).number;
    await expect(edit(coordinator, await opened(first, { needs: `M${number}` }))).rejects.toMatchObject({
      key: "strategy.refusals.needsCircle",
      field: "needs",
    });
  });
});

describe("who may edit it", () => {
  test("a member what their organisation is responsible for, without giving it away", async () => {
    const member = await world.city(MEMBER, "altstadt");
    const own = await idOf(world, "Measure", 6);
    await edit(member, await opened(own, { funding: "Betriebe" }));
    expect((await stored(world, own)).funding).toBe("Betriebe");
    const other = await idOf(world, "Organisation", "Sozialamt");
    await expect(edit(member, await opened(own, { ownerId: other }))).rejects.toMatchObject({
      field: "ownerId",
    });
  });

  test("nobody what belongs to others or to another city", async () => {
    const member = await world.city(MEMBER, "altstadt");
    const foreign = await opened(await idOf(world, "Measure", 1));
    await expect(edit(member, foreign)).rejects.toMatchObject({ key: "forms.notYours" });
    const neuburg = await world.city("coordinator", "neuburg");
    await expect(edit(neuburg, foreign)).rejects.toMatchObject({ key: "forms.gone" });
  });
});

describe("the beginning", () => {
  test("is reported once, is part of the record, and cannot lie in the future", async () => {
    const id = await newMeasure(world, coordinator);
    await world.change(coordinator, (write) => beginMeasure(write, { id }));
    await world.change(coordinator, (write) => beginMeasure(write, { id }));
    expect((await events(world, id)).map((event) => event.action)).toEqual([
      "measure.created",
      "measure.begun",
    ]);
    await expect(edit(coordinator, await opened(id, { startedOn: "2199-01-01" }))).rejects.toMatchObject({
      field: "startedOn",
    });
  });
});
