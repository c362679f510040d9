import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  listMeasures,
  type MeasureFilter,
  PAGE_SIZE,
  sortKeys,
} from "@/lib/domain/strategy/measures/list/rules";
import { queryOf, readFilter } from "@/lib/domain/strategy/measures/list/schema";
import { measureStates } from "@/lib/domain/strategy/rules";
import { cityMeasures, measure, TODAY } from "./rows";

const everything = readFilter({});
const filters: fc.Arbitrary<MeasureFilter> = fc.record({
  words: fc.constant(""),
  field: fc.subarray(["labour", "language", "health"]),
  owner: fc.subarray(["w1", "w2", "none"]),
  goal: fc.subarray(["g1", "g2"]),
  status: fc.subarray([...measureStates]),
  overdue: fc.boolean(),
  archived: fc.boolean(),
  sort: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
  page: fc.integer({ min: 1, max: 9 }),
});

describe("the list of measures", () => {
  test("shows every measure once over its pages, however it is sorted", () => {
    fc.assert(
      fc.property(cityMeasures, filters, (all, filter) => {
        const first = listMeasures(all, { ...filter, page: 1 }, TODAY, "de");
        const pages = Array.from({ length: first.pages }, (_, index) =>
          listMeasures(all, { ...filter, page: index + 1 }, TODAY, "de"),
        );
        const shown = pages.flatMap((page) => page.rows.map((row) => row.id));
        expect(shown).toHaveLength(first.total);
        expect(new Set(shown).size).toBe(first.total);
        for (const page of pages.slice(0, -1)) expect(page.rows).toHaveLength(PAGE_SIZE);
      }),
    );
  });

  test("says beside a filter's value how many measures choosing it alone would show", () => {
    fc.assert(
      fc.property(cityMeasures, filters, (all, filter) => {
        const { counts } = listMeasures(all, filter, TODAY, "de");
        for (const question of ["field", "owner", "goal", "status"] as const)
          for (const { value, count } of counts[question])
            expect(listMeasures(all, { ...filter, [question]: [value] }, TODAY, "de").total).toBe(count);
        expect(listMeasures(all, { ...filter, overdue: true }, TODAY, "de").total).toBe(counts.overdue);
      }),
    );
  });

  test("answers a page beyond the end with the last one", () => {
    fc.assert(
      fc.property(cityMeasures, filters, (all, filter) => {
        const list = listMeasures(all, filter, TODAY, "de");
        expect(list.page).toBeLessThanOrEqual(list.pages);
        if (list.total > 0) expect(list.rows.length).toBeGreaterThan(0);
      }),
    );
  });

  test("puts what nobody owns at the end, whichever way round", () => {
    const all = [
      measure({ id: "a", number: 1, ownerName: null }),
      measure({ id: "b", number: 2, ownerName: "Amt" }),
    ];
    for (const descending of [true, false])
      expect(listMeasures(all, { ...everything, sort: "owner", descending }, TODAY, "de").rows[0]?.id).toBe(
        "b",
      );
  });
});

describe("the address of the list", () => {
  test("survives being written and read", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const sent = Object.fromEntries(new URLSearchParams(queryOf(filter)));
        const read = readFilter(sent);
        expect({ ...read, status: [...read.status].sort() }).toEqual({
          ...filter,
          status: [...filter.status].sort(),
        });
      }),
    );
  });

  test("is never an error, whatever somebody types", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    const keys = fc.constantFrom(
      "q",
      "field",
      "owner",
      "status",
      "overdue",
      "archived",
      "sort",
      "page",
      "other",
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (sent) => {
        const filter = readFilter(sent);
        expect(filter.page).toBeGreaterThanOrEqual(1);
        expect(sortKeys).toContain(filter.sort);
      }),
    );
  });
});
