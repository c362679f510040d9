import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isVacantTooLong,
  missingAtTable,
  missingSeatCount,
  type Need,
  needsBesidesSeats,
  type Requirement,
  type SeatFact,
  type Table,
  tierFor,
} from "@/lib/domain/committee/rules";
import { addDays, day } from "@/lib/platform/clock/day";
import reference from "@/prisma/reference/stakeholder-types.json";

const fields = ["labour", "language", "education", "housing", "social", "health", "cross"];
const requirements: Requirement[] = reference.items
  .filter((type) => type.satisfiedBy === "seat")
  .map((type) => ({
    typeId: type.id,
    level: type.level,
    mustHaveFor: type.mustHaveFor,
    minSeats: type.minSeats,
    oneOf: type.oneOf,
    onlyFor: type.onlyFor ?? [],
  }));
const typeIds = requirements.map((type) => type.typeId);

const someTable: fc.Arbitrary<Table> = fc.record({
  kind: fc.constantFrom("town", "district", "association"),
  fieldsOfAction: fc.subarray(fields),
});
const someSeat: fc.Arbitrary<SeatFact> = fc.record({
  id: fc.uuid(),
  typeId: fc.constantFrom(...typeIds),
  state: fc.constantFrom("filled" as const, "vacant" as const, "declined" as const, "consulted" as const),
  sinceOn: fc.constant(day("2026-01-05")),
});
const someSeats = fc.array(someSeat, { maxLength: 40 });

const count = (table: Table, seats: SeatFact[]) =>
  missingSeatCount(missingAtTable(table, requirements, seats));

describe("who is missing at the table", () => {
  test("nobody, where no field of action is chosen", () => {
    fc.assert(fc.property(someSeats, (seats) => count({ kind: "town", fieldsOfAction: [] }, seats) === 0));
  });

  test("each group has fewer seats present than required, and a reason among the chosen fields", () => {
    fc.assert(
      fc.property(someTable, someSeats, (table, seats) => {
        for (const missing of missingAtTable(table, requirements, seats)) {
          expect(missing.present).toBeLessThan(missing.required);
          expect(missing.fields.length).toBeGreaterThan(0);
          expect(table.fieldsOfAction).toEqual(expect.arrayContaining(missing.fields));
          expect(missing.openSeats.every((seat) => missing.typeIds.includes(seat.typeId))).toBe(true);
          expect(missing.openSeats.some((seat) => seat.state === "filled")).toBe(false);
        }
      }),
    );
  });

  test("no type is named twice", () => {
    fc.assert(
      fc.property(someTable, someSeats, (table, seats) => {
        const named = missingAtTable(table, requirements, seats).flatMap((missing) => missing.typeIds);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test("filling a seat never makes more missing, and at most one fewer", () => {
    fc.assert(
      fc.property(someTable, fc.array(someSeat, { minLength: 1, maxLength: 40 }), (table, seats) => {
        const [first, ...rest] = seats as [SeatFact, ...SeatFact[]];
        const before = count(table, seats);
        const after = count(table, [{ ...first, state: "filled" }, ...rest]);
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(before - 1);
      }),
    );
  });

  test("another field of action never asks for fewer people", () => {
    fc.assert(
      fc.property(someTable, someSeats, fc.constantFrom(...fields), (table, seats, field) => {
        const wider = { ...table, fieldsOfAction: [...new Set([...table.fieldsOfAction, field])] };
        expect(count(wider, seats)).toBeGreaterThanOrEqual(count(table, seats));
      }),
    );
  });

  test("the order of the seats does not matter", () => {
    fc.assert(
      fc.property(someTable, someSeats, (table, seats) => {
        expect(count(table, seats.toReversed())).toBe(count(table, seats));
      }),
    );
  });

  test("with every seat that is needed filled, nobody is missing", () => {
    fc.assert(
      fc.property(someTable, someSeats, (table, seats) => {
        const needed = missingAtTable(table, requirements, seats).flatMap((missing) =>
          Array.from({ length: missing.required - missing.present }, (_, index) => ({
            id: `${missing.typeIds[0]}-${index}`,
            typeId: missing.typeIds[0] ?? "",
            state: "filled" as const,
            sinceOn: day("2026-01-05"),
          })),
        );
        expect(count(table, [...seats, ...needed])).toBe(0);
      }),
    );
  });

  test("one chamber is enough", () => {
    const table = { kind: "town", fieldsOfAction: ["labour"] };
    const chambers = (seats: SeatFact[]) =>
      missingAtTable(table, requirements, seats).find((missing) => missing.typeIds.includes("ST14"));
    const crafts: SeatFact = { id: "1", typeId: "ST15", state: "filled", sinceOn: day("2026-01-05") };
    expect(chambers([])?.typeIds).toEqual(["ST14", "ST15"]);
    expect(chambers([crafts])).toBeUndefined();
  });

  test("being heard counts where the list foresees it, and nowhere else", () => {
    const table = { kind: "town", fieldsOfAction: ["labour"] };
    const heard = (typeId: string): SeatFact => ({
      id: typeId,
      typeId,
      state: "consulted",
      sinceOn: day("2026-01-05"),
    });
    const missing = missingAtTable(table, requirements, [heard("ST27"), heard("ST12")]);
    const named = missing.flatMap((group) => group.typeIds);
    expect(named).not.toContain("ST27");
    expect(named).toContain("ST12");
  });
});

describe("what the table needs besides its seats", () => {
  const needs: Need[] = reference.items
    .filter((type) => type.satisfiedBy !== "seat")
    .map((type) => ({
      typeId: type.id,
      satisfiedBy: type.satisfiedBy,
      mustHaveFor: type.mustHaveFor,
      onlyFor: type.onlyFor ?? [],
    }));
  const table = { kind: "town", fieldsOfAction: ["labour"] };
  const met = (standing: Parameters<typeof needsBesidesSeats>[2], seats: SeatFact[] = []) =>
    needsBesidesSeats(table, needs, standing, seats).map((each) => each.met);

  test("mandate, data steward and moderation, each by what the city has", () => {
    expect(met({ mandate: true, moderation: false, roles: [] })).toEqual([true, false, false]);
    expect(met({ mandate: false, moderation: false, roles: ["data_steward"] })).toEqual([false, true, false]);
    expect(met({ mandate: false, moderation: true, roles: ["member"] })).toEqual([false, false, true]);
  });

  test("a filled seat of the type does as well", () => {
    const seat: SeatFact = { id: "1", typeId: "ST09", state: "filled", sinceOn: day("2026-01-05") };
    expect(met({ mandate: false, moderation: false, roles: [] }, [seat])).toEqual([false, true, false]);
  });

  test("nothing without a field of action", () => {
    const none = { kind: "town", fieldsOfAction: [] };
    expect(needsBesidesSeats(none, needs, { mandate: false, moderation: false, roles: [] }, [])).toEqual([]);
  });
});

test("a vacant seat is a warning from the thirty-first day on, any other seat never", () => {
  const since = day("2026-10-01");
  const on = (days: number, state: SeatFact["state"] = "vacant") =>
    isVacantTooLong({ state, sinceOn: since }, addDays(since, days));
  expect([on(0), on(30), on(31), on(400)]).toEqual([false, false, true, true]);
  expect([on(400, "filled"), on(400, "declined"), on(400, "consulted")]).toEqual([false, false, false]);
});

test("every level of the reference list is offered a tier", () => {
  const tiers = new Map(reference.items.map((type) => [type.level, tierFor(type.level)]));
  expect(Object.fromEntries(tiers)).toEqual({
    sponsor: "core",
    core: "core",
    working_group: "extended",
    advisory: "advisory",
    consulted: "advisory",
    informed: "advisory",
  });
});
