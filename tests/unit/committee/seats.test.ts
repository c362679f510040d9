import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "@/lib/domain/committee/address";
import {
  longestVacant,
  moved,
  type SeatFilter,
  type SeatRow,
  seatOrders,
  seatStates,
  sieveSeats,
} from "@/lib/domain/committee/seats/rules";
import { fillSeatSchema, moveSeatSchema, seatFilterSchema } from "@/lib/domain/committee/seats/schema";
import { folded } from "@/lib/domain/committee/words";
import { day } from "@/lib/platform/clock/day";

const everything: SeatFilter = { q: "", state: [], tier: [], sort: "place", down: false };

const seat = (place: number, more: Partial<SeatRow> = {}): SeatRow => ({
  id: `seat-${place}`,
  place,
  title: `Platz ${place}`,
  typeId: "ST12",
  tier: "core",
  voting: true,
  state: "filled",
  sinceOn: day("2026-01-05"),
  organisation: null,
  holder: null,
  deputy: null,
  searcher: null,
  searchUntil: null,
  reason: null,
  ...more,
});
const someSeats = fc
  .array(fc.record({ state: fc.constantFrom(...seatStates), title: fc.string({ maxLength: 12 }) }), {
    maxLength: 24,
  })
  .map((rows) => rows.map((row, index) => seat(index + 1, row)));

describe("the list of seats", () => {
  test("shows only what was asked for, each seat once, in a complete order", () => {
    fc.assert(
      fc.property(
        someSeats,
        fc.subarray([...seatStates]),
        fc.constantFrom(...seatOrders),
        fc.boolean(),
        (seats, state, sort, down) => {
          const shown = sieveSeats(seats, { ...everything, state, sort, down }, "de");
          const wanted = seats.filter((row) => state.length === 0 || state.includes(row.state));
          expect(new Set(shown)).toEqual(new Set(wanted));
          expect(shown.length).toBe(wanted.length);
        },
      ),
    );
  });

  test("turned round it is the same list from the other end", () => {
    fc.assert(
      fc.property(someSeats, fc.constantFrom(...seatOrders), (seats, sort) => {
        const up = sieveSeats(seats, { ...everything, sort }, "de");
        expect(sieveSeats(seats, { ...everything, sort, down: true }, "de")).toEqual(up.toReversed());
      }),
    );
  });

  test("finds words in any order, without accents, in names too", () => {
    const seats = [
      seat(1, { title: "Jobcenter", holder: { id: "1", name: "Murat Yıldırım" } }),
      seat(2, { title: "Ämter", organisation: { id: "2", name: "Große Straße e. V." } }),
    ];
    const found = (q: string) => sieveSeats(seats, { ...everything, q }, "de").map((row) => row.place);
    expect(found("murat jobcenter")).toEqual([1]);
    expect(found("amter")).toEqual([2]);
    expect(found("grosse STRASSE")).toEqual([2]);
    expect(found("nirgends")).toEqual([]);
  });

  test("sorted by state, what needs somebody comes first", () => {
    const seats = [seat(1), seat(2, { state: "consulted" }), seat(3, { state: "vacant" })];
    expect(sieveSeats(seats, { ...everything, sort: "state" }, "de").map((row) => row.place)).toEqual([
      3, 2, 1,
    ]);
  });

  test("German names sort as a German reader expects", () => {
    const seats = [seat(1, { title: "Zoll" }), seat(2, { title: "Ärztehaus" }), seat(3, { title: "Amt" })];
    expect(sieveSeats(seats, { ...everything, sort: "title" }, "de").map((row) => row.title)).toEqual([
      "Amt",
      "Ärztehaus",
      "Zoll",
    ]);
  });
});

describe("the order at the table", () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 });
  const way = fc.constantFrom(-1 as const, 1 as const);

  test("nobody leaves or joins by moving, and at most two change places", () => {
    fc.assert(
      fc.property(ids, fc.nat(), way, (order, pick, by) => {
        const id = order[pick % order.length] ?? "";
        const after = moved(order, id, by);
        expect(after.toSorted()).toEqual(order.toSorted());
        expect(after.filter((each, index) => each !== order[index]).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("there and back is where it was, unless it stood at the end", () => {
    fc.assert(
      fc.property(ids, fc.nat(), way, (order, pick, by) => {
        const from = pick % order.length;
        const id = order[from] ?? "";
        const edge = by < 0 ? from === 0 : from === order.length - 1;
        const after = moved(order, id, by);
        if (edge) expect(after).toEqual(order);
        else expect(moved(after, id, by === 1 ? -1 : 1)).toEqual(order);
      }),
    );
  });
});

test("the seat that has been vacant longest, and none where none is", () => {
  const seats = [
    seat(1, { state: "vacant", sinceOn: day("2026-10-12") }),
    seat(2, { state: "vacant", sinceOn: day("2026-09-01") }),
    seat(3, { state: "declined", sinceOn: day("2025-01-01") }),
  ];
  expect(longestVacant(seats, day("2026-09-11"))).toMatchObject({ seat: { place: 2 }, days: 10 });
  expect(longestVacant([seat(1)], day("2026-09-11"))).toBeNull();
});

describe("what the address says", () => {
  test("anything at all is read without a fault", () => {
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(fc.property(anything, (sent) => seatFilterSchema.safeParse(sent).success));
  });

  test("known values count, one by one or joined; unknown ones are ignored", () => {
    expect(
      seatFilterSchema.parse({ state: "vacant,nonsense,filled", tier: ["core", "x"], sort: "up" }),
    ).toEqual({ q: "", state: ["filled", "vacant"], tier: ["core"], sort: "place", down: false, done: "" });
  });

  test("empty values leave no trace in a link", () => {
    expect(addressOf("/a", { q: "", state: undefined })).toBe("/a");
    expect(addressOf("/a", { q: "ä & ö", state: "vacant" })).toBe("/a?q=%C3%A4+%26+%C3%B6&state=vacant");
  });
});

describe("what a form may send", () => {
  const id = "019a0000-0000-7000-8000-000000000001";
  test("a seat is not its own deputy", () => {
    const sent = { id, version: "1", organisationId: id, holderId: id, deputyId: id, sinceOn: "2026-01-05" };
    const [issue] = fillSeatSchema.safeParse(sent).error?.issues ?? [];
    expect(issue).toMatchObject({ message: "samePerson", path: ["deputyId"] });
  });

  test("a choice after a conflict comes along, whatever else is sent", () => {
    const sent = {
      id,
      version: "2",
      organisationId: id,
      sinceOn: "2026-01-05",
      "choice.occupancy": "theirs",
    };
    expect(fillSeatSchema.parse(sent)).toMatchObject({ version: 2, choice: { occupancy: "theirs" } });
  });

  test("a move names a seat, its place and a direction", () => {
    expect(moveSeatSchema.parse({ move: `${id}:4:up` }).move).toEqual({ id, place: 4, by: -1 });
    for (const move of ["", "4:up", `${id}:4:sideways`, `${id}:four:up`])
      expect(moveSeatSchema.safeParse({ move }).success).toBe(false);
  });
});

test("folding is idempotent", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => folded(folded(text)) === folded(text)));
});
