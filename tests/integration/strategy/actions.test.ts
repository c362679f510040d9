import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGoalAction } from "@/lib/domain/strategy/goals/actions";
import { createMeasureAction, editMeasureAction } from "@/lib/domain/strategy/measures/actions";
import { shareDraftAction } from "@/lib/domain/strategy/vision/actions";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { type FormAction, IDLE } from "@/lib/platform/forms/state";
import { asBrowser } from "@/tests/support/next-headers";
import { openWorld, type World } from "@/tests/support/world";
import { COORDINATOR, idOf, MEMBER, MODERATOR, stored } from "./altstadt";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function send(who: string, action: FormAction, fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ city: "altstadt", ...fields })) data.set(name, value);
  return asBrowser(await world.session(who), () => action(IDLE, data));
}
const newMeasure = async () => ({
  id: newRecordId(),
  title: "Probe",
  objectiveId: await idOf(world, "Objective", "Beschäftigungserlaubnis in 14 Arbeitstagen"),
  fieldOfAction: "labour",
});

describe("a form sent by a browser", () => {
  test("leads to the new measure", async () => {
    const form = await newMeasure();
    await expect(send(COORDINATOR, createMeasureAction, form)).rejects.toMatchObject({
      digest: expect.stringContaining(`/de/cities/altstadt/measures/${form.id}?done=measureCreated`),
    });
  });

  test("that is wrong comes back with German sentences at its fields and everything that was typed", async () => {
    const form = { ...(await newMeasure()), title: "", startsOn: "20260-01-01", budgetEur: "viel" };
    expect(await send(COORDINATOR, createMeasureAction, form)).toMatchObject({
      status: "invalid",
      errors: {
        title: ["Bitte ausfüllen"],
        startsOn: [expect.stringContaining("vierstelligem Jahr")],
        budgetEur: [expect.any(String)],
      },
      values: { budgetEur: "viel", startsOn: "20260-01-01" },
    });
    expect(await world.rows(`select from "Measure" where id = $1`, [form.id])).toEqual([]);
  });

  test("that names another city's record says so at its field", async () => {
    const [foreign] = await world.rows<{ id: string }>(
      `select o.id from "Organisation" o join "City" c on c.id = o."cityId" where c.slug = 'neuburg' limit 1`,
    );
    expect(
      await send(COORDINATOR, createMeasureAction, { ...(await newMeasure()), ownerId: foreign?.id ?? "" }),
    ).toMatchObject({
      status: "invalid",
      errors: { ownerId: [expect.stringContaining("gibt es nicht")] },
    });
  });

  test("that meets somebody else's change shows names and dates, not ids and codes", async () => {
    const form = {
      ...(await newMeasure()),
      endsOn: "2027-12-31",
      ownerId: await idOf(world, "Organisation", "Sozialamt"),
    };
    await send(COORDINATOR, createMeasureAction, form).catch(() => {});
    const edit = (own: Record<string, string>) =>
      send(COORDINATOR, editMeasureAction, { ...form, version: "1", ...own });
    await edit({ endsOn: "2027-06-30", ownerId: await idOf(world, "Organisation", "Volkshochschule") }).catch(
      () => {},
    );
    const answer = await edit({
      endsOn: "2028-01-31",
      ownerId: await idOf(world, "Organisation", "Jobcenter Altstadt"),
    });
    expect(answer).toMatchObject({
      status: "conflict",
      version: "2",
      fields: [
        {
          label: "Verantwortliche Organisation",
          mine: "Jobcenter Altstadt",
          theirs: "Volkshochschule",
          by: "Jana Westphal",
        },
        { label: "Ende", mine: "31. Januar 2028", theirs: "30. Juni 2027" },
      ],
    });
    expect((await stored(world, form.id)).endsOn).toBe("2027-06-30");
  });
});

describe("a form sent by somebody who may not", () => {
  test("finds no door: a member cannot add goals or share the draft, a moderator cannot do anything", async () => {
    const goal = { id: newRecordId(), title: "Leitziel" };
    await expect(send(MEMBER, createGoalAction, goal)).rejects.toThrow("404");
    await expect(send(MEMBER, shareDraftAction, {})).rejects.toThrow("404");
    await expect(send(MODERATOR, createGoalAction, goal)).rejects.toThrow("404");
    await expect(send(MODERATOR, createMeasureAction, await newMeasure())).rejects.toThrow("404");
    expect(await world.rows(`select from "Goal" where id = $1`, [goal.id])).toEqual([]);
  });
});
