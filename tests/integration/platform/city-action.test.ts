import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { CityPermission } from "@/lib/platform/access/permissions";
import type { CityWrite } from "@/lib/platform/access/scope";
import { makeCityAction, programmeAction } from "@/lib/platform/forms/action";
import { recordId, requiredText } from "@/lib/platform/forms/fields";
import { Refusal } from "@/lib/platform/forms/refusal";
import { IDLE } from "@/lib/platform/forms/state";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { asBrowser } from "@/tests/support/next-headers";
import { openWorld, type World } from "@/tests/support/world";
import { freshGoal, type Goal, savedGoal, trailOf } from "./goals";

let world: World;
let goal: Goal;
let coordinator: string;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await world.session("jana.westphal@altstadt.example");
});
afterAll(() => world.close());
beforeEach(async () => {
  goal = await freshGoal(world);
});

type Input = { id: string; title: string };
type Service = (write: CityWrite, input: Input) => Promise<unknown>;

const rename: Service = async ({ tx, city }, { id, title }) => {
  await tx.goal.updateMany({ where: { cityId: city.id, id }, data: { title } });
};
const told: Service = (write, { id, title }) =>
  record(write, { action: "goal.edited", subject: { type: "goal", id, title } });

/** Sends a form to an action made of this service. */
async function send(
  service: Service,
  {
    token = coordinator as string | null,
    city = "altstadt",
    title = "Neu",
    permission = "goal.edit" as CityPermission,
    afterChange = async (_write: CityWrite) => {},
  } = {},
) {
  const action = makeCityAction(afterChange)({
    permission,
    schema: z.object({ id: recordId(), title: requiredText(20) }),
    service,
    outcome: () => ({ message: "saved" }),
  });
  const data = new FormData();
  for (const [name, value] of Object.entries({ city, id: goal.id, title })) data.append(name, value);
  return asBrowser(token, () => action(IDLE, data));
}

const both: Service = async (write, input) => {
  await rename(write, input);
  await told(write, input);
};

describe("an action in a city", () => {
  test("saves a change that was recorded, and answers", async () => {
    expect(await send(both)).toEqual({ status: "done", message: "saved" });
    expect((await savedGoal(world, goal.id)).title).toBe("Neu");
    expect(await trailOf(world, goal.id)).toHaveLength(1);
  });

  test("does not save a change that nobody recorded", async () => {
    await expect(send(rename)).rejects.toThrow("recorded in the trail");
    expect(await savedGoal(world, goal.id)).toEqual(goal);
  });

  test("a record of an earlier change does not count for this one", async () => {
    await send(both);
    await expect(send(rename, { title: "Später" })).rejects.toThrow("recorded in the trail");
    expect((await savedGoal(world, goal.id)).title).toBe("Neu");
  });

  test("saves nothing of a change whose service fails after its record", async () => {
    const failing: Service = async (write, input) => {
      await both(write, input);
      throw new Error("lightning");
    };
    await expect(send(failing)).rejects.toThrow("lightning");
    expect(await savedGoal(world, goal.id)).toEqual(goal);
    expect(await trailOf(world, goal.id)).toEqual([]);
  });

  test("saves nothing if the city's roll-up cannot follow", async () => {
    const afterChange = async () => {
      throw new Error("no roll-up");
    };
    await expect(send(both, { afterChange })).rejects.toThrow("no roll-up");
    expect(await savedGoal(world, goal.id)).toEqual(goal);
    expect(await trailOf(world, goal.id)).toEqual([]);
  });

  test("lets a service say that nothing had to change", async () => {
    const idle: Service = async (write) => nothingChanged(write);
    expect(await send(idle)).toMatchObject({ status: "done" });
    expect(await trailOf(world, goal.id)).toEqual([]);
  });

  test("a refusal is a sentence, at its field or for the whole form, with everything that was typed; nothing is saved", async () => {
    const refusing =
      (field?: string): Service =>
      async (write, input) => {
        await both(write, input);
        throw new Refusal("forms.gone", {}, field);
      };
    const values = { city: "altstadt", id: goal.id, title: "Neu" };
    const sentence = "Diesen Eintrag gibt es nicht mehr. Bitte laden Sie die Seite neu.";
    expect(await send(refusing())).toEqual({ status: "refused", message: sentence, values });
    expect(await send(refusing("title"))).toEqual({
      status: "invalid",
      errors: { title: [sentence] },
      values,
    });
    expect(await savedGoal(world, goal.id)).toEqual(goal);
  });

  test("bad input never reaches the service, and comes back as it was typed", async () => {
    const title = "  viel zu lang für dieses Feld  ";
    const answer = await send(() => Promise.reject(new Error("was called")), { title });
    expect(answer).toEqual({
      status: "invalid",
      errors: { title: ["Höchstens 20 Zeichen, das sind 28"] },
      values: { city: "altstadt", id: goal.id, title },
    });
  });
});

describe("who may not", () => {
  const untouched: Service = () => Promise.reject(new Error("was called"));

  test("nobody signed in is led to the sign-in page", async () => {
    await expect(send(untouched, { token: null })).rejects.toThrow("NEXT_REDIRECT");
  });

  test("another city, a city that is none, and no city at all do not exist", async () => {
    for (const city of ["neuburg", "atlantis", ""])
      await expect(send(untouched, { city })).rejects.toThrow("404");
  });

  test("a role without the permission finds nothing", async () => {
    const steward = await world.session("mehmet.aydin@altstadt.example");
    await expect(send(untouched, { token: steward })).rejects.toThrow("404");
  });

  test("a moderator changes nothing, even where a permission is given by mistake", async () => {
    const moderator = await world.session("tobias.lindqvist@gemeinsamer-weg.example");
    await send(both, { token: moderator, permission: "city.read" }).catch(() => {});
    expect(await savedGoal(world, goal.id)).toEqual(goal);
    expect(await trailOf(world, goal.id)).toEqual([]);
  });
});

test("a change across cities is not saved without a record either", async () => {
  const action = programmeAction({
    permission: "cohorts.edit",
    schema: z.object({}),
    service: ({ tx }) => tx.cohort.updateMany({ data: { nameEn: "Never saved" } }),
    outcome: () => ({ message: "saved" }),
  });
  const lead = await world.session("henrike.sanders@gemeinsamer-weg.example");
  await expect(asBrowser(lead, () => action(IDLE, new FormData()))).rejects.toThrow("recorded in the trail");
  expect(await world.rows(`select from "Cohort" where "nameEn" = 'Never saved'`)).toEqual([]);
});
