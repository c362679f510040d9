import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMeasure } from "@/lib/domain/strategy/measures/queries";
import { createMeasure } from "@/lib/domain/strategy/measures/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR, events, idOf, MEMBER, MODERATOR, measureForm, newMeasure, stored } from "./altstadt";

let world: World;
let coordinator: CityScope;
let objectiveId: string;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.city(COORDINATOR, "altstadt");
  objectiveId = await idOf(world, "Objective", "Beschäftigungserlaubnis in 14 Arbeitstagen");
});
afterAll(() => world.close());

const create = (scope: CityScope, own: Record<string, unknown>) =>
  world.change(scope, (write) => createMeasure(write, measureForm({ objectiveId, ...own })));
const count = async () => (await world.rows(`select from "Measure"`)).length;

describe("a new measure", () => {
  test("gets the city's next number, and the trail says who made it", async () => {
    const id = await newMeasure(world, coordinator, { title: "Fahrradwerkstatt", budgetEur: "1.200" });
    expect(await stored(world, id)).toMatchObject({
      number: 13,
      title: "Fahrradwerkstatt",
      budgetEur: 1200,
      version: 1,
    });
    const [event] = await events(world, id);
    expect(event).toMatchObject({ action: "measure.created", actorName: "Jana Westphal", subjectVersion: 1 });
    expect(event?.after).toMatchObject({ number: 13, title: "Fahrradwerkstatt" });
  });

  test("is made once by a double click, and says so once", async () => {
    const form = measureForm({ objectiveId, title: "Doppelt" });
    const click = () => world.change(coordinator, (write) => createMeasure(write, form));
    expect(await Promise.all([click(), click()])).toEqual([{ id: form.id }, { id: form.id }]);
    expect(await world.rows(`select from "Measure" where title = 'Doppelt'`)).toHaveLength(1);
    expect(await events(world, form.id)).toHaveLength(1);
  });

  test("shares its number with nobody, however many people add one at once", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => newMeasure(world, coordinator)));
    const numbers = await Promise.all(ids.map(async (id) => (await stored(world, id)).number));
    expect(new Set(numbers).size).toBe(8);
  });

  test("does not get the number of an archived one", async () => {
    const first = await newMeasure(world, coordinator);
    await world.rows(`update "Measure" set "archivedAt" = now() where id = $1`, [first]);
    const second = await newMeasure(world, coordinator);
    expect((await stored(world, second)).number).toBe(Number((await stored(world, first)).number) + 1);
  });

  test("keeps a script tag as the text it is, its partners and what it needs", async () => {
    const partner = await idOf(world, "Organisation", "Volkshochschule");
    const id = await newMeasure(world, coordinator, {
      title: "<script>alert(1)</script>",
      partnerIds: partner,
      needs: "m2, M1",
    });
    const measure = await readMeasure(coordinator, id, "de");
    expect(measure?.title).toBe("<script>alert(1)</script>");
    expect(measure?.partners.map((each) => each.name)).toEqual(["Volkshochschule"]);
    expect(measure?.needs.map((each) => each.number)).toEqual([1, 2]);
  });
});

describe("what a new measure names has to be there", () => {
  const refused = (own: Record<string, unknown>, field: string) =>
    expect(create(coordinator, own)).rejects.toMatchObject({ name: "Refusal", field });

  test("an objective, owner or partner of another city is as unknown as one that never was", async () => {
    const before = await count();
    const foreign = await idOf(world, "Organisation", "Jobcenter Neuburg", "neuburg").catch(() => null);
    const [any] = await world.rows<{ objective: string; organisation: string }>(
      `select (select o.id from "Objective" o join "City" c on c.id = o."cityId" where c.slug = 'neuburg' limit 1) objective,
        (select o.id from "Organisation" o join "City" c on c.id = o."cityId" where c.slug = 'neuburg' limit 1) organisation`,
    );
    const organisation = foreign ?? any?.organisation;
    await refused({ objectiveId: any?.objective }, "objectiveId");
    await refused({ objectiveId: newRecordId() }, "objectiveId");
    await refused({ ownerId: organisation }, "ownerId");
    await refused({ partnerIds: [organisation] }, "partnerIds");
    expect(await count()).toBe(before);
  });

  test("so do the measures it needs, a chosen field of action, and a published practice", async () => {
    await refused({ needs: "M9999" }, "needs");
    await refused({ fieldOfAction: "health" }, "fieldOfAction");
    await refused({ practiceCode: "PR99" }, "practiceCode");
  });

  test("the responsible organisation is not its own partner", async () => {
    const owner = await idOf(world, "Organisation", "Volkshochschule");
    await refused({ ownerId: owner, partnerIds: owner }, "partnerIds");
  });

  test("half a measure is never left behind", async () => {
    const id = newRecordId();
    const partner = await idOf(world, "Organisation", "Volkshochschule");
    await refused({ id, partnerIds: partner, needs: "M1, M9999" }, "needs");
    expect(await world.rows(`select from "MeasurePartner" where "measureId" = $1`, [id])).toEqual([]);
    expect(await events(world, id)).toEqual([]);
  });
});

describe("who may add one", () => {
  test("a member for their own organisation, and for no other", async () => {
    const member = await world.city(MEMBER, "altstadt");
    const own = await idOf(world, "Organisation", "Volkshochschule");
    const other = await idOf(world, "Organisation", "Sozialamt");
    expect((await stored(world, await newMeasure(world, member, { ownerId: own }))).ownerId).toBe(own);
    await expect(create(member, { ownerId: other })).rejects.toMatchObject({ field: "ownerId" });
    await expect(create(member, {})).rejects.toMatchObject({ field: "ownerId" });
  });

  test("a moderator cannot write at all: the database itself refuses", async () => {
    const before = await count();
    const moderator = await world.city(MODERATOR, "altstadt");
    await expect(create(moderator, {})).rejects.toThrow();
    expect(await count()).toBe(before);
  });
});
