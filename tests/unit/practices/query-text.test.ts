import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanQuery, MOST_CHARACTERS, MOST_WORDS, readQuery } from "@/lib/domain/practices/search/query-text";

const plain = (...words: string[]) => words.map((word) => ({ words: [word], phrase: false, not: false }));

describe("what somebody typed", () => {
  test.each([
    ["Wohnung Kurs", plain("Wohnung", "Kurs")],
    ["One-Stop-Shop", plain("One", "Stop", "Shop")],
    ['"Haus der Integration"', [{ words: ["Haus", "der", "Integration"], phrase: true, not: false }]],
    ["„Open Source“ App", [{ words: ["Open", "Source"], phrase: true, not: false }, ...plain("App")]],
    ["Kurs -Frauen", [...plain("Kurs"), { words: ["Frauen"], phrase: false, not: true }]],
    ['-"job centre"', [{ words: ["job", "centre"], phrase: true, not: true }]],
    ['"nicht zu Ende', [{ words: ["nicht", "zu", "Ende"], phrase: true, not: false }]],
    [
      'Kurs"Haus Hof"App',
      [...plain("Kurs"), { words: ["Haus", "Hof"], phrase: true, not: false }, ...plain("App")],
    ],
    ["Sprache - Arbeit", plain("Sprache", "Arbeit")],
    ["Mentor:innen", plain("Mentor:innen")],
    ["3.676 Menschen", plain("3.676", "Menschen")],
    ['"" - & | ! ( )', []],
  ])("%s", (typed, terms) => {
    expect(readQuery(typed).terms).toEqual(terms);
  });

  test("never more than twelve words of 200 characters, and it says so", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (typed) => {
        expect(cleanQuery(typed).length).toBeLessThanOrEqual(MOST_CHARACTERS);
        const { terms } = readQuery(typed);
        expect(terms.flatMap((term) => term.words).length).toBeLessThanOrEqual(MOST_WORDS);
        expect(terms.every((term) => term.words.length > 0)).toBe(true);
      }),
    );
    expect(readQuery("a b c d e f g h i j k l").cut).toBe(false);
    expect(readQuery("a b c d e f g h i j k l m").cut).toBe(true);
  });

  test("cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        expect(cleanQuery(cleanQuery(typed))).toBe(cleanQuery(typed));
      }),
    );
  });
});
