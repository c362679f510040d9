import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest, slips } from "@/lib/domain/practices/search/distance";

const word = fc.string({ unit: fc.constantFrom(..."abcdeu"), maxLength: 12 });
const FAR = 99;

/** The definition, without any shortcut. */
function defined(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = Math.min(...ways);
    }
  return at(a.length, b.length);
}

describe("slips of the finger", () => {
  test("are counted as defined, the same in both directions", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b, FAR)).toBe(defined(a, b));
        expect(slips(b, a, FAR)).toBe(slips(a, b, FAR));
      }),
    );
  });

  test("counting stops above what is allowed", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(slips(a, b, most)).toBe(Math.min(defined(a, b), most + 1));
      }),
    );
  });

  test.each([
    ["wonung", "wohnung"],
    ["wohnugn", "wohnung"],
    ["wohnungg", "wohnung"],
    ["vohnung", "wohnung"],
    ["fruaen", "frauen"],
  ])("%s is one slip away from %s", (typed, meant) => {
    expect(slips(typed, meant)).toBe(1);
  });
});

describe("what was meant", () => {
  const known = (...words: [string, number?][]) =>
    words.map(([word, practices = 1]) => ({ word, shown: word, practices, similarity: 0.5 }));

  test("the fewest slips win, then the more common word", () => {
    const meant = nearest("kurz", known(["kurs", 3], ["kurze", 9], ["kur", 5]));
    expect(meant.map(({ word }) => word)).toEqual(["kurze", "kur", "kurs"]);
  });

  test("nothing is better than something far away", () => {
    expect(nearest("xylophon", known(["telefon"]))).toEqual([]);
    expect(nearest("abc", known(["abd"]))).toEqual([]);
  });

  test("a candidate is never farther than a word of its length allows", () => {
    fc.assert(
      fc.property(word, fc.array(word), (typed, words) => {
        for (const { word: meant } of nearest(typed, known(...words.map((w): [string] => [w]))))
          expect(slips(typed, meant, FAR)).toBeLessThanOrEqual(typed.length < 6 ? 1 : 2);
      }),
    );
  });
});
