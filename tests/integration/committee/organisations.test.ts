import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listHistory } from "@/lib/domain/cities/history";
import {
  listOrganisationNames,
  listOrganisations,
  readOrganisation,
} from "@/lib/domain/committee/organisations/queries";
import {
  archiveOrganisation,
  createOrganisation,
  editOrganisation,
  restoreOrganisation,
} from "@/lib/domain/committee/organisations/service";
import { listPeopleOf, readPerson } from "@/lib/domain/committee/people/queries";
import {
  archivePerson,
  createPerson,
  editPerson,
  restorePerson,
} from "@/lib/domain/committee/people/service";
import { archiveSeat, restoreSeat } from "@/lib/domain/committee/seats/archive";
import { createSeat, fillSeat, vacateSeat } from "@/lib/domain/committee/seats/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { Refusal } from "@/lib/platform/forms/refusal";
import { openWorld, type World } from "@/tests/support/world";
import { inTables, newSeat, opened } from "./world-of-seats";

let world: World;
let tables: ReturnType<typeof inTables>;
let [jana, samira] = [] as unknown as [CityScope, CityScope];
beforeAll(async () => {
  world = await openWorld();
  tables = inTables(world);
  jana = await world.city("jana.westphal@altstadt.example", "altstadt");
  samira = await world.city("coordinator", "neuburg");
});
afterAll(() => world.close());

const now = today("Europe/Berlin");
const bakery = (more: object = {}) => ({
  id: newRecordId(),
  seatId: null,
  name: "Bäckerei Kornblume",
  stakeholderTypeId: "ST16",
  website: "",
  note: "",
  ...more,
});
const ida = (organisationId: string, more: object = {}) => ({
  id: newRecordId(),
  organisationId,
  seatId: null,
  name: "Ida Kornblum",
  jobTitle: "Inhaberin",
  email: "ida@kornblume.example",
  phone: "",
  ...more,
});

/** An organisation with one person, made for the test at hand. */
let [organisation, person] = ["", ""];
beforeEach(async () => {
  organisation = (await world.change(jana, (write) => createOrganisation(write, bakery()))).id;
  person = (await world.change(jana, (write) => createPerson(write, ida(organisation)))).id;
});

/** A seat that the organisation takes. */
async function seated(): Promise<string> {
  const { id } = await world.change(jana, (write) =>
    createSeat(write, newSeat({ title: "Kleiner Betrieb" })),
  );
  const filled = {
    id,
    ...opened(1),
    organisationId: organisation,
    holderId: person,
    deputyId: null,
    sinceOn: now,
  };
  await world.change(jana, (write) => fillSeat(write, filled));
  return id;
}

describe("an organisation", () => {
  test("is there for its city, with an entry in the trail, and not for another", async () => {
    expect(await readOrganisation(jana, organisation)).toMatchObject({
      name: "Bäckerei Kornblume",
      website: null,
      people: [{ name: "Ida Kornblum", phone: null }],
    });
    expect(await readOrganisation(samira, organisation)).toBeNull();
    expect((await listOrganisations(samira)).some((row) => row.id === organisation)).toBe(false);
    expect(await tables.trail(organisation)).toMatchObject([
      { action: "organisation.created", actorName: "Jana Westphal", before: null },
    ]);
  });

  test("sent twice is one", async () => {
    const input = bakery({ name: "Doppelt" });
    await world.change(jana, (write) => createOrganisation(write, input));
    await world.change(jana, (write) => createOrganisation(write, input));
    expect((await listOrganisations(jana)).filter((row) => row.name === "Doppelt")).toHaveLength(1);
    expect(await tables.trail(input.id)).toHaveLength(1);
  });

  test("edited by two at once: different fields join, the same field asks", async () => {
    const { id: _, seatId: __, ...fields } = bakery();
    const edit = (version: number, more: object) =>
      world.change(jana, (write) =>
        editOrganisation(write, { id: organisation, ...opened(version), ...fields, ...more }),
      );
    await edit(1, { website: "https://kornblume.example" });
    await edit(1, { note: "Bildet aus." });
    expect(await readOrganisation(jana, organisation)).toMatchObject({
      website: "https://kornblume.example",
      note: "Bildet aus.",
      version: 3,
    });
    await expect(edit(1, { note: "Bildet nicht aus." })).rejects.toMatchObject({
      fields: [{ name: "note", mine: "Bildet nicht aus.", theirs: "Bildet aus." }],
      settled: { website: "https://kornblume.example" },
    });
  });

  test("archived leaves the choices, restored comes back, and its history tells", async () => {
    await world.change(jana, (write) => archiveOrganisation(write, { id: organisation }));
    expect((await listOrganisationNames(jana)).some((row) => row.id === organisation)).toBe(false);
    expect((await readOrganisation(jana, organisation))?.archivedOn).toBe(now);
    await world.change(jana, (write) => restoreOrganisation(write, { id: organisation }));
    expect((await listOrganisationNames(jana)).some((row) => row.id === organisation)).toBe(true);
    const { rows, total } = await listHistory(jana, { type: "organisation", id: organisation });
    expect(total).toBe(3);
    expect(rows.map((row) => row.action)).toEqual([
      "organisation.restored",
      "organisation.archived",
      "organisation.created",
    ]);
    expect(await listHistory(samira, { type: "organisation", id: organisation })).toEqual({
      rows: [],
      total: 0,
    });
  });

  test("of another city cannot be edited, archived or given people", async () => {
    const { organisation: theirs } = await tables.anySeated("neuburg");
    const { id: _, seatId: __, ...fields } = bakery();
    const gone = new Refusal("forms.gone");
    await expect(
      world.change(jana, (write) => editOrganisation(write, { id: theirs, ...opened(1), ...fields })),
    ).rejects.toEqual(gone);
    await expect(world.change(jana, (write) => archiveOrganisation(write, { id: theirs }))).rejects.toEqual(
      gone,
    );
    await expect(world.change(jana, (write) => createPerson(write, ida(theirs)))).rejects.toMatchObject({
      key: "committee.refusals.noSuchOrganisation",
    });
    expect(await listPeopleOf(jana, theirs)).toEqual([]);
  });
});

describe("an organisation the committee counts on is not archived", () => {
  const refused = (key: string, title: string) =>
    expect(
      world.change(jana, (write) => archiveOrganisation(write, { id: organisation })),
    ).rejects.toMatchObject({
      key: `committee.refusals.${key}`,
      values: { titles: title },
    });

  test("while it holds a seat, and then while it looks for somebody", async () => {
    const id = await seated();
    await refused("holdsSeats", "Kleiner Betrieb");
    await world.change(jana, (write) =>
      vacateSeat(write, { id, ...opened(2), sinceOn: now, searcherId: organisation, searchUntil: null }),
    );
    await refused("searchesSeats", "Kleiner Betrieb");
  });

  test("while it owns an open measure; a completed one does not count", async () => {
    const [measure] = await world.rows<{ id: string; title: string }>(
      `update "Measure" m set "ownerId" = $1 from "City" c
       where c.id = m."cityId" and c.slug = 'altstadt' and m.number = 2 returning m.id, m.title`,
      [organisation],
    );
    await refused("ownsMeasures", measure?.title ?? "");
    await world.rows(`update "Measure" set "completedAt" = now() where id = $1`, [measure?.id]);
    await world.change(jana, (write) => archiveOrganisation(write, { id: organisation }));
    expect((await readOrganisation(jana, organisation))?.archivedOn).toBe(now);
  });
});

describe("a person", () => {
  test("is edited with before and after, an empty answer being none", async () => {
    const { id: _, seatId: __, organisationId: ___, ...fields } = ida(organisation);
    await world.change(jana, (write) =>
      editPerson(write, { id: person, ...opened(1), ...fields, email: "", phone: "05251 12345" }),
    );
    expect(await readPerson(jana, person)).toMatchObject({ email: null, phone: "05251 12345", version: 2 });
    const [, edited] = await tables.trail(person);
    expect(edited).toMatchObject({
      action: "person.edited",
      before: { email: "ida@kornblume.example", phone: "" },
      after: { email: "", phone: "05251 12345" },
    });
  });

  test("who sits on a seat is not archived; afterwards they are no choice any more", async () => {
    const id = await seated();
    await expect(world.change(jana, (write) => archivePerson(write, { id: person }))).rejects.toMatchObject({
      key: "committee.refusals.personSits",
      values: { titles: "Kleiner Betrieb" },
    });
    await world.change(jana, (write) => archiveSeat(write, { id }));
    await world.change(jana, (write) => archivePerson(write, { id: person }));
    expect(await listPeopleOf(jana, organisation)).toEqual([]);
    await expect(world.change(jana, (write) => restoreSeat(write, { id }))).rejects.toMatchObject({
      key: "committee.refusals.restoreFirst",
      values: { name: "Ida Kornblum" },
    });
  });

  test("comes back only after their organisation", async () => {
    await world.change(jana, (write) => archivePerson(write, { id: person }));
    await world.change(jana, (write) => archiveOrganisation(write, { id: organisation }));
    const restore = () => world.change(jana, (write) => restorePerson(write, { id: person }));
    await expect(restore()).rejects.toMatchObject({ key: "committee.refusals.restoreFirst" });
    await world.change(jana, (write) => restoreOrganisation(write, { id: organisation }));
    await restore();
    expect((await readPerson(jana, person))?.archivedOn).toBeNull();
  });

  test("of another city is not there", async () => {
    const { person: theirs } = await tables.anySeated("neuburg");
    expect(await readPerson(jana, theirs)).toBeNull();
    await expect(world.change(jana, (write) => archivePerson(write, { id: theirs }))).rejects.toEqual(
      new Refusal("forms.gone"),
    );
  });
});

test("the history names organisations and people instead of their ids", async () => {
  const id = await seated();
  const { rows } = await listHistory(jana, { type: "seat", id });
  const change = (field: string) => rows[0]?.changes.find((each) => each.field === field);
  expect(change("organisationId")).toEqual({
    field: "organisationId",
    before: null,
    after: "Bäckerei Kornblume",
  });
  expect(change("holderId")).toEqual({ field: "holderId", before: null, after: "Ida Kornblum" });
  expect(change("state")).toEqual({ field: "state", before: "vacant", after: "filled" });
  expect(rows[1]?.changes).toEqual([]);
});

test("a long history shows its latest entries and says how many there are", async () => {
  for (let round = 0; round < 8; round++) {
    await world.change(jana, (write) => archivePerson(write, { id: person }));
    await world.change(jana, (write) => restorePerson(write, { id: person }));
  }
  const subject = { type: "person", id: person };
  const short = await listHistory(jana, subject);
  expect(short.total).toBe(17);
  expect(short.rows.length).toBeLessThan(17);
  expect((await listHistory(jana, subject, { all: true })).rows).toHaveLength(17);
});
