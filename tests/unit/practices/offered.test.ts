import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankState } from "@/lib/domain/practices/bank/address";
import { offeredFacets } from "@/lib/domain/practices/bank/offered";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { type Facet, facets } from "@/lib/domain/practices/facets";

const counts = (given: Partial<Record<Facet, Record<string, number>>>): BankPage["counts"] =>
  Object.fromEntries(
    facets.map((facet) => [
      facet,
      Object.entries(given[facet] ?? {}).map(([value, count]) => ({ value, count })),
    ]),
  ) as BankPage["counts"];
const names = (offered: ReturnType<typeof offeredFacets>) =>
  offered.map(({ facet, values }) => [facet, values.map(({ value }) => value)]);

describe("which filters are offered", () => {
  test("not those that leave nothing or change nothing; the rest in the order of their list", () => {
    const page = {
      total: 10,
      counts: counts({
        field: { housing: 3, labour: 7, health: 0 },
        kind: { example: 10 },
        language: { de: 10, en: 10 },
      }),
    };
    expect(names(offeredFacets(page, bankState({})))).toEqual([["field", ["labour", "housing"]]]);
  });

  test("what is chosen stays, so that it can be taken back", () => {
    const page = { total: 0, counts: counts({ field: { labour: 0 } }) };
    const offered = offeredFacets(page, bankState({ field: "labour", country: "IS" }));
    expect(names(offered)).toEqual([
      ["field", ["labour"]],
      ["country", ["IS"]],
    ]);
    expect(offered.every(({ values }) => values.every(({ chosen }) => chosen))).toBe(true);
  });

  test("countries come with the most practices first, the many others when asked for", () => {
    const many = Object.fromEntries(
      "ABCDEFGHIJKL".split("").map((letter, index) => [`A${letter}`, index + 1]),
    );
    const page = { total: 78, counts: counts({ country: many }) };
    const [first] = offeredFacets(page, bankState({ country: "AA" }));
    expect(first?.values.map(({ value }) => value)).toEqual([
      "AL",
      "AK",
      "AJ",
      "AI",
      "AH",
      "AG",
      "AF",
      "AE",
      "AA",
    ]);
    expect(first?.hidden).toBe(3);
    expect(offeredFacets(page, bankState({ more: "1" }), true)[0]?.values).toHaveLength(12);
  });

  test("without counts, only what is chosen can be taken back", () => {
    const offered = offeredFacets({ total: 300, counts: null }, bankState({ field: "labour" }));
    expect(offered).toEqual([
      { facet: "field", values: [{ value: "labour", count: undefined, chosen: true }], hidden: 0 },
    ]);
  });

  test("nothing is offered twice, and nothing that was not counted or chosen", () => {
    const some = fc.dictionary(fc.constantFrom("labour", "housing", "health", "cross"), fc.nat(20));
    fc.assert(
      fc.property(some, fc.subarray(["labour", "cross"]), fc.nat(20), (field, chosen, total) => {
        const [offered] = offeredFacets({ total, counts: counts({ field }) }, bankState({ field: chosen }));
        const values = offered?.values.map(({ value }) => value) ?? [];
        expect(new Set(values).size).toBe(values.length);
        for (const value of values) expect(value in field || chosen.includes(value)).toBe(true);
        for (const value of chosen) expect(values).toContain(value);
      }),
    );
  });
});
