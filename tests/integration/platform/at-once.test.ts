import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { refreshDigest } from "@/lib/domain/cities/digest";
import { createGoalAction, editGoalAction } from "@/lib/domain/strategy/goals/actions";
import { editGoalSchema } from "@/lib/domain/strategy/goals/schema";
import { editGoal } from "@/lib/domain/strategy/goals/service";
import { makeCityAction } from "@/lib/platform/forms/action";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { type FormAction, type FormState, IDLE } from "@/lib/platform/forms/state";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged } from "@/lib/platform/trail/record";
import { asBrowser } from "@/tests/support/next-headers";
import { openWorld, type World } from "@/tests/support/world";
import { freshGoal, savedGoal, saveGoal, trailOf } from "./goals";

let world: World;
let tokens: string[];
beforeAll(async () => {
  world = await openWorld();
  tokens = await Promise.all(
    ["jana.westphal", "annegret.holtkamp"].map((name) => world.session(`${name}@altstadt.example`)),
  );
});
afterAll(() => world.close());

/** Sends a form as the first or second person; "saved" if they are led on to the next page. */
async function send(
  action: FormAction,
  person: number,
  fields: Record<string, string>,
): Promise<FormState | "saved"> {
  const data = new FormData();
  for (const [name, value] of Object.entries({ city: "altstadt", ...fields })) data.append(name, value);
  try {
    return await asBrowser(tokens[person % tokens.length] ?? "", () => action(IDLE, data));
  } catch (error) {
    if (String((error as { digest?: string }).digest).startsWith("NEXT_REDIRECT")) return "saved";
    throw error;
  }
}

const formOf = ({
  version,
  ...goal
}: {
  id: string;
  title: string;
  description: string;
  version: number;
}) => ({
  ...goal,
  version: String(version),
});

/** Everybody waits until as many as expected are here; later comers (second tries) go straight on. */
function meeting(expected: number) {
  let [here, open] = [0, () => {}];
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++here >= expected) open();
    return all;
  };
}

/** The real edit, but both have read the record before either of them saves. */
function editTogether(people: number) {
  const met = meeting(people);
  return makeCityAction(refreshDigest)({
    permission: "goal.edit",
    schema: editGoalSchema,
    service: async (write, input) => {
      await write.tx.goal.findFirst({ where: { cityId: write.city.id, id: input.id }, select: { id: true } });
      await met();
      return editGoal(write, input);
    },
    outcome: () => ({ redirect: "/cities/altstadt" }),
  });
}

describe("two people save at the same moment", () => {
  test("different fields: both texts hold", async () => {
    const goal = await freshGoal(world);
    const action = editTogether(2);
    const answers = await Promise.all([
      send(action, 0, formOf({ ...goal, title: "Von Jana" })),
      send(action, 1, formOf({ ...goal, description: "Von Annegret" })),
    ]);
    expect(answers).toEqual(["saved", "saved"]);
    expect(await savedGoal(world, goal.id)).toEqual({
      ...goal,
      title: "Von Jana",
      description: "Von Annegret",
      version: 3,
    });
  });

  test("the same field: one holds, the other is shown both texts and has lost nothing", async () => {
    const goal = await freshGoal(world);
    const action = editTogether(2);
    const titles = ["Von Jana", "Von Annegret"];
    const answers = await Promise.all(
      titles.map((title, person) => send(action, person, formOf({ ...goal, title }))),
    );
    const loser = answers.findIndex((answer) => answer !== "saved");
    const [mine, theirs] = [titles[loser], titles[1 - loser]];
    expect(answers[1 - loser]).toBe("saved");
    expect(answers[loser]).toMatchObject({
      status: "conflict",
      version: "2",
      fields: [{ name: "title", mine, theirs }],
      values: { title: mine },
    });
    expect((await savedGoal(world, goal.id)).title).toBe(theirs);
    expect(await trailOf(world, goal.id)).toHaveLength(1);
  });
});

test("six people save the same field at the same moment: one holds, five are asked, nobody meets an error", async () => {
  const goal = await freshGoal(world);
  const titles = ["1", "2", "3", "4", "5", "6"].map((n) => `Titel ${n}`);
  const answers = await Promise.all(
    titles.map((title, person) => send(editGoalAction, person, formOf({ ...goal, title }))),
  );
  const statuses = answers.map((answer) => (answer === "saved" ? answer : answer.status));
  expect(statuses.toSorted()).toEqual([...Array(5).fill("conflict"), "saved"]);
  expect((await savedGoal(world, goal.id)).title).toBe(titles[statuses.indexOf("saved")]);
});

test("who is overtaken four times in a row gets through with the fifth try", async () => {
  const goal = await freshGoal(world);
  const others = await world.city("chair", "altstadt");
  let tries = 0;
  const action = makeCityAction(async () => {})({
    permission: "goal.edit",
    schema: editGoalSchema,
    service: async (write, { id, title, version }) => {
      const seen = await savedGoal(world, id);
      await editRecord(write, {
        subject: { type: "goal", id, title },
        action: "goal.edited",
        current: { title: seen.title },
        currentVersion: seen.version,
        wanted: { title },
        openedVersion: version,
        save: async (changed, where, next) => {
          // Somebody else saves between this person's reading and writing.
          if (++tries < 5) await saveGoal(world, others, seen, { description: `Fassung ${tries}` });
          return write.tx.goal.updateMany({
            where: { cityId: write.city.id, id, ...where },
            data: { ...changed, ...next },
          });
        },
      });
    },
    outcome: () => ({ redirect: "/cities/altstadt" }),
  });
  expect(await send(action, 0, formOf({ ...goal, title: "Von Jana" }))).toBe("saved");
  expect(await savedGoal(world, goal.id)).toMatchObject({
    title: "Von Jana",
    description: "Fassung 4",
    version: 6,
  });
});

test("the same form sent five times at once makes one record and one entry in the trail", async () => {
  const fields = { id: newRecordId(), title: "Ein Klick zu viel", description: "" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(createGoalAction, 0, fields)));
  expect(answers).toEqual(Array(5).fill("saved"));
  expect((await savedGoal(world, fields.id)).title).toBe("Ein Klick zu viel");
  expect(await trailOf(world, fields.id)).toHaveLength(1);
});

test("two changes that wait for each other: the database stops one of them, who goes second", async () => {
  const [first, second] = [await freshGoal(world), await freshGoal(world)];
  const met = meeting(2);
  const action = makeCityAction(async () => {})({
    permission: "goal.edit",
    schema: z.object({ one: z.uuid(), other: z.uuid() }),
    service: async (write, { one, other }) => {
      await write.tx.$queryRaw`select from "Goal" where id = ${one}::uuid for update`;
      await met();
      await write.tx.$queryRaw`select from "Goal" where id = ${other}::uuid for update`;
      nothingChanged(write);
    },
    outcome: () => ({ redirect: "/" }),
  });
  const answers = await Promise.all([
    send(action, 0, { one: first.id, other: second.id }),
    send(action, 1, { one: second.id, other: first.id }),
  ]);
  expect(answers).toEqual(["saved", "saved"]);
});
