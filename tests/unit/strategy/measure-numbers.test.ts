import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  closesCircle,
  measureNumber,
  type Need,
  readMeasureNumber,
  readMeasureNumbers,
} from "@/lib/domain/strategy/measures/rules";

const number = fc.integer({ min: 1, max: 999_999 });

describe("the number of a measure", () => {
  test("is read however people write it", () => {
    for (const text of ["M12", "m12", " M 12 ", "12", "M0012"]) expect(readMeasureNumber(text)).toBe(12);
    for (const text of ["", "M", "M0", "M-1", "12a", "M1.5", "MM1", "12345678"])
      expect(readMeasureNumber(text)).toBe(null);
  });

  test("survives being written and read", () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(readMeasureNumber(measureNumber(n))).toBe(n);
      }),
    );
  });

  test("a list of them is read in any order and spacing, each once; one unreadable word spoils it", () => {
    const parting = fc.constantFrom(",", ", ", ";", "\n");
    fc.assert(
      fc.property(fc.array(number, { maxLength: 8 }), parting, (list, comma) => {
        const text = list.map(measureNumber).join(comma);
        expect(readMeasureNumbers(text)).toEqual([...new Set(list)].sort((a, b) => a - b));
        expect(readMeasureNumbers(`${text},oder`)).toBe(null);
      }),
    );
  });
});

describe("a circle of needs", () => {
  const needs = (...pairs: string[]): Need[] =>
    pairs.map((pair) => ({ measureId: pair[0] ?? "", neededId: pair[1] ?? "" }));

  test("is found over any number of steps", () => {
    expect(closesCircle("a", ["a"], [])).toBe(true);
    expect(closesCircle("a", ["b"], needs("bc", "ca"))).toBe(true);
    expect(closesCircle("a", ["b"], needs("bc", "cd"))).toBe(false);
    expect(closesCircle("a", [], needs("ab", "ba"))).toBe(false);
  });

  test("never arises if every new need is asked about first", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const wish = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        let kept: Need[] = [];
        for (const [measureId, neededId] of wishes) {
          const own = kept.filter((need) => need.measureId === measureId).map((need) => need.neededId);
          if (!closesCircle(measureId, [...own, neededId], kept)) kept = [...kept, { measureId, neededId }];
        }
        for (const name of names) expect(reaches(kept, name, name)).toBe(false);
      }),
    );
  });
});

function reaches(needs: readonly Need[], from: string, to: string, steps = 8): boolean {
  if (steps === 0) return false;
  return needs.some(
    (need) =>
      need.measureId === from && (need.neededId === to || reaches(needs, need.neededId, to, steps - 1)),
  );
}
