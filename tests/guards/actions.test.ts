import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FormAction } from "@/lib/platform/forms/state";
import { openWorld, type World } from "@/tests/support/world";
import { actionModules } from "./exports";
import { cityActions } from "./registry/city-actions";
import { type Its, itsRecords, people } from "./registry/its";
import { openToAnybody, ownActions, programmeActions } from "./registry/other-actions";
import { send, signIn, succeeded } from "./send";

const modules = import.meta.glob<Record<string, FormAction>>("../../lib/domain/**/actions.ts");
const actionNamed = async (name: string): Promise<FormAction> => {
  const [file = "", exported = ""] = name.split("#");
  const action = (await modules[`../../lib/domain/${file}.ts`]?.())?.[exported];
  if (!action) throw new Error(`there is no ${name}`);
  return action;
};

let world: World;
let its: Its;
beforeAll(async () => {
  world = await openWorld();
  its = await itsRecords(world);
});
afterAll(() => world.close());

test("every server action stands in the registry, and the registry names none that is gone", async () => {
  const there: string[] = [];
  for (const file of actionModules()) {
    expect(file).toMatch(/^lib\/domain\/.*\/actions\.ts$/);
    const exported = await modules[`../../${file}`]?.();
    there.push(
      ...Object.keys(exported ?? {}).map((name) => `${file.replace(/^lib\/domain\/|\.ts$/g, "")}#${name}`),
    );
  }
  const registered = [cityActions, programmeActions, ownActions, openToAnybody].flatMap((part) =>
    Object.keys(part),
  );
  const say =
    "write into tests/guards/registry a form for it that works for Altstadt's coordinator, or for a lead";
  expect({
    [say]: there.filter((name) => !registered.includes(name)),
    "is in the registry, but gone": registered.filter((name) => !there.includes(name)),
  }).toEqual({ [say]: [], "is in the registry, but gone": [] });
});

describe.each(Object.entries(cityActions))("%s", (name, { form, given }) => {
  beforeEach(() => begin(given));

  test("works for Altstadt's coordinator, and for nobody from elsewhere or without the right", async () => {
    const action = await actionNamed(name);
    const before = await stateOfAltstadt();
    const toAltstadt = { city: "altstadt", ...form(its) };

    for (const stranger of [people.neighbour, people.consulted, people.moderator])
      expect([stranger, await send(stranger, action, toAltstadt)]).toEqual([stranger, "not found"]);
    expect(await send(null, action, toAltstadt)).toBe("sign in");

    const toNeuburg = { city: "neuburg", ...form(its) };
    const answer = await send(people.neighbour, action, toNeuburg);
    if (namesOurs(toNeuburg)) expect([answer, succeeded(answer)]).toEqual([answer, false]);
    expect(await stateOfAltstadt()).toEqual(before);

    const own = await send(people.own, action, toAltstadt);
    expect([own, succeeded(own)]).toEqual([own, true]);
    expect(await stateOfAltstadt()).not.toEqual(before);
  });
});

describe.each(Object.entries(programmeActions))("%s", (name, { form, given }) => {
  beforeEach(() => begin(given));

  test("works for a lead, and for nobody else", async () => {
    const action = await actionNamed(name);
    const before = await stateOfProgramme();
    for (const stranger of [people.own, people.moderator])
      expect([stranger, await send(stranger, action, form(its))]).toEqual([stranger, "not found"]);
    expect(await send(null, action, form(its))).toBe("sign in");
    expect(await stateOfProgramme()).toEqual(before);

    const lead = await send(people.lead, action, form(its));
    expect([lead, succeeded(lead)]).toEqual([lead, true]);
    expect(await stateOfProgramme()).not.toEqual(before);
  });
});

describe.each(Object.entries(ownActions))("%s", (name, { form, given }) => {
  beforeEach(() => begin(given));

  test("changes what is one's own, and nothing of another person", async () => {
    const action = await actionNamed(name);
    const before = await stateOfPerson();
    expect(await send(null, action, form(its))).toBe("sign in");
    await send(people.neighbour, action, form(its));
    expect(await stateOfPerson()).toEqual(before);

    const own = await send(people.own, action, form(its));
    expect([own, succeeded(own)]).toEqual([own, true]);
  });
});

async function begin(given: ((its: Its) => string) | undefined): Promise<void> {
  await world.renew();
  await signIn(world, Object.values(people));
  if (given) await world.rows(given(its));
}

/** Whether a form names a record of Altstadt. */
function namesOurs(fields: object): boolean {
  const text = JSON.stringify(fields);
  return Object.values(its).some((id) => text.includes(id));
}

/** All rows of Altstadt, table by table, as one mark each. */
async function stateOfAltstadt() {
  const tables = await world.rows<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'cityId' order by 1`,
  );
  return Promise.all(tables.map(({ name }) => mark(name, `"cityId" = '${its.city}'`)));
}

const stateOfProgramme = () =>
  Promise.all(
    ["City", "ListedCity", "Programme", "Cohort", "ProgrammeRole", "Membership", "Moderation", "Mail"].map(
      (name) => mark(name),
    ),
  );

const stateOfPerson = () =>
  Promise.all([
    mark("User", `id = '${its.coordinator}'`),
    mark("Session", `"userId" = '${its.coordinator}'`),
    mark("Membership", `"userId" = '${its.coordinator}'`),
  ]);

async function mark(table: string, where = "true"): Promise<string> {
  const [row] = await world.rows<{ mark: string }>(
    `select coalesce(md5(string_agg(t::text, '|' order by t::text)), 'empty') as mark from "${table}" t where ${where}`,
  );
  return `${table} ${row?.mark}`;
}
