import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { asOpened } from "@/lib/domain/programme/cohorts/schema";
import { addCohort, changeCohort, moveCohort, startProgramme } from "@/lib/domain/programme/cohorts/service";
import type { ProgrammeScope } from "@/lib/platform/access/scope";
import { day } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let lead: ProgrammeScope;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.renew();
  lead = await world.programme("henrike.sanders@gemeinsamer-weg.example");
});
afterAll(() => world.close());

const programme = async () => {
  const [first] = await listProgrammes(lead);
  if (!first) throw new Error("there is no programme");
  return first;
};
const names = async () => (await programme()).cohorts.map(({ name }) => name);

test("a cohort is added at the end, once, under a name of its own", async () => {
  const { id: programmeId } = await programme();
  const input = {
    id: newRecordId(),
    programmeId,
    name: "Dritte Gruppe",
    nameEn: "Third group",
    fieldsOfAction: ["housing"],
  };
  const add = (more = {}) => world.changeProgramme(lead, (write) => addCohort(write, { ...input, ...more }));
  await add();
  await add();
  expect(await names()).toEqual(["Pilotkommunen", "Schwerpunkt Arbeitsmarkt", "Dritte Gruppe"]);
  await expect(add({ id: newRecordId(), name: "dritte gruppe" })).rejects.toMatchObject({
    key: "admin.refusals.cohortNameTaken",
    field: "name",
  });
});

test("a cohort that is renamed or moved is renamed and moved on the public pages as well", async () => {
  const [first] = (await programme()).cohorts;
  if (!first) throw new Error("no cohort");
  const change = {
    cohortId: first.id,
    name: "Die ersten dreizehn",
    nameEn: "The first thirteen",
    fieldsOfAction: ["labour"],
  };
  await world.changeProgramme(lead, (write) => changeCohort(write, { ...change, opened: asOpened(first) }));
  await world.changeProgramme(lead, (write) => moveCohort(write, { cohortId: first.id, direction: "down" }));
  await world.changeProgramme(lead, (write) => moveCohort(write, { cohortId: first.id, direction: "down" }));
  expect(await names()).toEqual(["Schwerpunkt Arbeitsmarkt", "Die ersten dreizehn"]);
  expect(
    await world.rows(
      `select "cohortName", "cohortNameEn", "cohortPosition" from "ListedCity" where slug = 'altstadt'`,
    ),
  ).toEqual([{ cohortName: "Die ersten dreizehn", cohortNameEn: "The first thirteen", cohortPosition: 2 }]);
  expect(
    await world.rows(`select action from "ProgrammeEvent" where "subjectType" = 'cohort' order by at`),
  ).toEqual([{ action: "cohort.changed" }, { action: "cohort.moved" }]);
});

test("what another lead changed in between is not overwritten", async () => {
  const [first] = (await programme()).cohorts;
  if (!first) throw new Error("no cohort");
  const change = (name: string) =>
    world.changeProgramme(lead, (write) =>
      changeCohort(write, {
        cohortId: first.id,
        opened: asOpened(first),
        name,
        nameEn: "x",
        fieldsOfAction: [],
      }),
    );
  await change("Eins");
  await expect(change("Zwei")).rejects.toMatchObject({ key: "forms.version" });
  expect((await names())[0]).toBe("Eins");
});

test("a programme can be started where there is none", async () => {
  const input = {
    id: newRecordId(),
    name: "Zweites",
    funder: "Stiftung",
    startsOn: day("2027-01-01"),
    endsOn: null,
  };
  await world.changeProgramme(lead, (write) => startProgramme(write, input));
  expect((await listProgrammes(lead)).at(-1)).toMatchObject({ name: "Zweites", cohorts: [] });
});
