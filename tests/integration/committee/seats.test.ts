import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { archiveSeat, restoreSeat } from "@/lib/domain/committee/seats/archive";
import { StaleOccupancy } from "@/lib/domain/committee/seats/occupancy";
import { moveSeat } from "@/lib/domain/committee/seats/order";
import { listSeats, readSeat, readTable } from "@/lib/domain/committee/seats/queries";
import {
  createSeat,
  declineSeat,
  editSeat,
  fillSeat,
  hearInstead,
  vacateSeat,
} from "@/lib/domain/committee/seats/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { addDays, today } from "@/lib/platform/clock/day";
import { Refusal, StaleEdit } from "@/lib/platform/forms/refusal";
import { openWorld, type World } from "@/tests/support/world";
import { inTables, newSeat, opened } from "./world-of-seats";

let world: World;
let tables: ReturnType<typeof inTables>;
let [jana, samira] = [] as unknown as [CityScope, CityScope];
let [jobcenter, murat, agentur, heike] = ["", "", "", ""];
let foreign: { seat: string; organisation: string; person: string };

beforeAll(async () => {
  world = await openWorld();
  tables = inTables(world);
  jana = await world.city("jana.westphal@altstadt.example", "altstadt");
  samira = await world.city("coordinator", "neuburg");
  jobcenter = await tables.idOf("Organisation", "Jobcenter Altstadt");
  murat = await tables.idOf("Contact", "Murat Yıldırım");
  agentur = await tables.idOf("Organisation", "Agentur für Arbeit");
  heike = await tables.idOf("Contact", "Heike Lindemann");
  foreign = await tables.anySeated("neuburg");
});
afterAll(() => world.close());

const now = today("Europe/Berlin");
const fill = (id: string, version: number, more: object = {}) => ({
  id,
  ...opened(version),
  organisationId: jobcenter,
  holderId: murat,
  deputyId: null,
  sinceOn: now,
  ...more,
});

/** A seat nobody has taken yet, made for the test at hand. */
let id: string;
beforeEach(async () => {
  id = (await world.change(jana, (write) => createSeat(write, newSeat()))).id;
});

describe("the table of Altstadt", () => {
  test("14 of 18 seats are filled, two are missing, and the rest is provided for", async () => {
    await world.change(jana, (write) => archiveSeat(write, { id }));
    const table = await readTable(jana);
    const seats = table.seats.filter((seat) => seat.title !== "Gewerkschaft");
    expect(seats).toHaveLength(18);
    expect(seats.filter((seat) => seat.state === "filled")).toHaveLength(14);
    expect(seats.map((seat) => seat.place)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(table.missing.map(({ typeIds, required, present }) => ({ typeIds, required, present }))).toEqual([
      { typeIds: ["ST16"], required: 2, present: 1 },
      { typeIds: ["ST31"], required: 1, present: 0 },
    ]);
    expect(table.needs.map((need) => need.met)).toEqual([true, true, true]);
  });
});

describe("a new seat", () => {
  test("is vacant from today, stands at the end, is counted and recorded", async () => {
    const seat = await readSeat(jana, id);
    expect(seat).toMatchObject({ state: "vacant", sinceOn: now, version: 1 });
    expect(seat?.place).toBe(seat?.seatsAtTable);
    expect(await tables.trail(id)).toMatchObject([
      {
        action: "seat.created",
        actorName: "Jana Westphal",
        actorRole: "coordinator",
        before: null,
        after: { title: "Gewerkschaft", tier: "extended" },
      },
    ]);
  });

  test("sent twice is one seat and one entry", async () => {
    const input = newSeat({ title: "Doppelt" });
    const before = await tables.digest();
    await Promise.all(
      [1, 2].map(() => world.change(jana, (write) => createSeat(write, input)).catch(() => {})),
    );
    await world.change(jana, (write) => createSeat(write, input));
    expect((await tables.digest()).seats).toBe(before.seats + 1);
    expect(await tables.trail(input.id)).toHaveLength(1);
  });
});

describe("who sits on a seat", () => {
  test("filled, then vacated: each with what stood there before", async () => {
    const before = await tables.digest();
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    expect((await tables.digest()).filledSeats).toBe(before.filledSeats + 1);
    await world.change(jana, (write) =>
      vacateSeat(write, {
        id,
        ...opened(2),
        sinceOn: now,
        searcherId: agentur,
        searchUntil: addDays(now, 30),
      }),
    );
    expect(await readSeat(jana, id)).toMatchObject({
      state: "vacant",
      organisation: null,
      holder: null,
      searcher: { name: "Agentur für Arbeit" },
      searchUntil: addDays(now, 30),
    });
    const [, filled, vacated] = await tables.trail(id);
    expect(filled).toMatchObject({
      action: "seat.filled",
      before: { state: "vacant", organisationId: null },
      after: { state: "filled", organisationId: jobcenter, holderId: murat },
    });
    expect(vacated).toMatchObject({
      action: "seat.vacated",
      before: { state: "filled", organisationId: jobcenter, holderId: murat },
      after: { state: "vacant", organisationId: null, holderId: null, searcherId: agentur },
    });
  });

  test("declined with a reason, heard instead with how", async () => {
    const because = { organisationId: jobcenter, sinceOn: now };
    await world.change(jana, (write) =>
      declineSeat(write, { id, ...opened(1), ...because, reason: "Kein Personal bis März." }),
    );
    expect(await tables.seat(id)).toMatchObject({ state: "declined", reason: "Kein Personal bis März." });
    await world.change(jana, (write) =>
      hearInstead(write, { id, ...opened(2), ...because, reason: "Zweimal im Jahr am Abend." }),
    );
    expect(await tables.seat(id)).toMatchObject({ state: "consulted", reason: "Zweimal im Jahr am Abend." });
    expect((await tables.trail(id)).map((event) => event.action)).toEqual([
      "seat.created",
      "seat.declined",
      "seat.heard",
    ]);
  });

  test("the same form sent twice is one change", async () => {
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    expect(await tables.trail(id)).toHaveLength(2);
    expect(await tables.seat(id)).toMatchObject({ version: 2 });
  });
});

describe("what a seat refuses, at the field", () => {
  const refused = async (work: Promise<unknown>, key: string, field: string) => {
    await expect(work).rejects.toMatchObject({ key, field });
    expect(await tables.seat(id)).toMatchObject({ state: "vacant", version: 1, organisationId: null });
    expect(await tables.trail(id)).toHaveLength(1);
  };

  test("an organisation or a person of another city", async () => {
    await refused(
      world.change(jana, (write) => fillSeat(write, fill(id, 1, { organisationId: foreign.organisation }))),
      "committee.refusals.noSuchOrganisation",
      "organisationId",
    );
    await refused(
      world.change(jana, (write) => fillSeat(write, fill(id, 1, { holderId: foreign.person }))),
      "committee.refusals.noSuchPerson",
      "holderId",
    );
    await refused(
      world.change(jana, (write) =>
        vacateSeat(write, {
          id,
          ...opened(1),
          sinceOn: now,
          searcherId: foreign.organisation,
          searchUntil: null,
        }),
      ),
      "committee.refusals.noSuchOrganisation",
      "searcherId",
    );
  });

  test("somebody from another organisation, as holder and as deputy", async () => {
    const key = "committee.refusals.otherOrganisation";
    await refused(
      world.change(jana, (write) => fillSeat(write, fill(id, 1, { holderId: heike }))),
      key,
      "holderId",
    );
    await refused(
      world.change(jana, (write) => fillSeat(write, fill(id, 1, { deputyId: heike }))),
      key,
      "deputyId",
    );
  });

  test("a day that is still to come", async () => {
    await refused(
      world.change(jana, (write) => fillSeat(write, fill(id, 1, { sinceOn: addDays(now, 1) }))),
      "committee.refusals.sinceFuture",
      "sinceOn",
    );
  });

  test("a seat of another city is not there for anybody here", async () => {
    const gone = new Refusal("forms.gone");
    await expect(world.change(jana, (write) => fillSeat(write, fill(foreign.seat, 1)))).rejects.toEqual(gone);
    await expect(world.change(jana, (write) => archiveSeat(write, { id: foreign.seat }))).rejects.toEqual(
      gone,
    );
    await expect(
      world.change(jana, (write) => moveSeat(write, { move: { id: foreign.seat, place: 1, by: 1 } })),
    ).rejects.toEqual(gone);
    expect(await readSeat(jana, foreign.seat)).toBeNull();
    expect(await readSeat(jana, "nonsense")).toBeNull();
    expect(await tables.trail(foreign.seat)).toEqual([]);
  });

  test("an archived seat takes nobody", async () => {
    await world.change(jana, (write) => archiveSeat(write, { id }));
    await expect(world.change(jana, (write) => fillSeat(write, fill(id, 2)))).rejects.toMatchObject({
      key: "committee.refusals.seatArchived",
    });
  });
});

describe("two people at the same seat", () => {
  const description = {
    title: "Gewerkschaft",
    stakeholderTypeId: "ST18",
    tier: "extended" as const,
    voting: true,
  };
  const edit = (version: number, more: object, choice = {}) =>
    world.change(jana, (write) =>
      editSeat(write, { id, ...opened(version, choice), ...description, ...more }),
    );

  test("different fields of the description join", async () => {
    await edit(1, { title: "Gewerkschaften" });
    await edit(1, { tier: "core" as const });
    expect(await readSeat(jana, id)).toMatchObject({ title: "Gewerkschaften", tier: "core", version: 3 });
  });

  test("the same field twice: both texts, then the one that was chosen, and nobody's other change is lost", async () => {
    await edit(1, { title: "Von der einen", voting: false });
    const trouble = await edit(1, { title: "Von der anderen" }).catch((error) => error);
    expect(trouble).toBeInstanceOf(StaleEdit);
    expect(trouble).toMatchObject({
      fields: [{ name: "title", mine: "Von der anderen", theirs: "Von der einen" }],
      version: 2,
      settled: { voting: "false" },
    });
    await edit(2, { title: "Von der anderen", voting: false }, { title: "theirs" });
    expect(await readSeat(jana, id)).toMatchObject({ title: "Von der einen", voting: false, version: 2 });
    await edit(2, { title: "Von der anderen", voting: false }, { title: "mine" });
    expect(await readSeat(jana, id)).toMatchObject({ title: "Von der anderen", voting: false, version: 3 });
  });

  test("two different occupancies: the second is shown both and decides", async () => {
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    const second = fill(id, 1, { organisationId: agentur, holderId: heike });
    const trouble = await world.change(jana, (write) => fillSeat(write, second)).catch((error) => error);
    expect(trouble).toBeInstanceOf(StaleOccupancy);
    expect(trouble).toMatchObject({
      version: 2,
      by: "Jana Westphal",
      mine: { organisationId: agentur },
      theirs: { organisationId: jobcenter },
    });
    const decided = (choice: string) =>
      world.change(jana, (write) => fillSeat(write, { ...second, ...opened(2, { occupancy: choice }) }));
    await decided("theirs");
    expect(await tables.seat(id)).toMatchObject({ organisationId: jobcenter, version: 2 });
    await decided("mine");
    expect(await tables.seat(id)).toMatchObject({ organisationId: agentur, version: 3 });
  });

  test("a new name does not stand in the way of filling the seat", async () => {
    await edit(1, { title: "DGB" });
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    expect(await tables.seat(id)).toMatchObject({ title: "DGB", state: "filled", version: 3 });
  });
});

describe("archive and order", () => {
  test("an archived seat leaves the table and comes back with everything it had", async () => {
    await world.change(jana, (write) => fillSeat(write, fill(id, 1)));
    const before = await tables.digest();
    await world.change(jana, (write) => archiveSeat(write, { id }));
    await world.change(jana, (write) => archiveSeat(write, { id }));
    expect((await tables.digest()).seats).toBe(before.seats - 1);
    expect((await listSeats(jana)).some((seat) => seat.id === id)).toBe(false);
    expect((await readTable(jana)).archived.some((seat) => seat.id === id)).toBe(true);
    await world.change(jana, (write) => restoreSeat(write, { id }));
    expect(await readSeat(jana, id)).toMatchObject({
      state: "filled",
      holder: { id: murat },
      archivedOn: null,
    });
    expect((await tables.trail(id)).map((event) => event.action)).toEqual([
      "seat.created",
      "seat.filled",
      "seat.archived",
      "seat.restored",
    ]);
  });

  test("a seat that is accountable for objectives stays, and the refusal names them", async () => {
    const [objective] = await world.rows<{ seatId: string; title: string }>(
      `select "seatId", o.title from "Objective" o join "City" c on c.id = o."cityId"
       where c.slug = 'altstadt' and o."seatId" is not null and o."archivedAt" is null limit 1`,
    );
    const refusal = await world
      .change(jana, (write) => archiveSeat(write, { id: objective?.seatId ?? "" }))
      .catch((error) => error);
    expect(refusal).toMatchObject({ key: "committee.refusals.seatAnswers" });
    expect(refusal.values.objectives).toContain(objective?.title);
  });

  test("a seat moves one place, once, however often the button is pressed", async () => {
    const ids = (await listSeats(jana)).map((seat) => seat.id);
    const [first = "", second = "", ...rest] = ids;
    const move = { id: second, place: 2, by: -1 as const };
    await world.change(jana, (write) => moveSeat(write, { move }));
    await world.change(jana, (write) => moveSeat(write, { move }));
    expect((await listSeats(jana)).map((seat) => seat.id)).toEqual([second, first, ...rest]);
    expect(await tables.trail(second)).toMatchObject([
      { action: "seat.moved", before: { place: 2 }, after: { place: 1 } },
    ]);
  });

  test("the order of one city leaves the other city's alone", async () => {
    const before = (await listSeats(samira)).map((seat) => seat.id);
    const [, second] = await listSeats(jana);
    await world.change(jana, (write) => moveSeat(write, { move: { id: second?.id ?? "", place: 2, by: 1 } }));
    expect((await listSeats(samira)).map((seat) => seat.id)).toEqual(before);
  });
});

test("a seat's id that somebody else's city uses cannot be taken over", async () => {
  const taken = await world
    .change(samira, (write) => createSeat(write, newSeat({ id: foreign.seat })))
    .then((result) => result.id);
  expect(taken).toBe(foreign.seat); // Neuburg has it already: a double click there
  const own = newSeat({ id: foreign.seat, title: "Gleiche Nummer" });
  await world.change(jana, (write) => createSeat(write, own));
  expect((await readSeat(jana, foreign.seat))?.title).toBe("Gleiche Nummer");
  expect((await readSeat(samira, foreign.seat))?.title).not.toBe("Gleiche Nummer");
});
