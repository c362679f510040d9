import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOf, partsOf, possibleParts } from "@/lib/domain/practices/search/compound";

const nouns = [
  "arbeit",
  "markt",
  "arbeitsmarkt",
  "integration",
  "sprache",
  "kurs",
  "wohnung",
  "suche",
  "behorden",
  "amt",
  "sozial",
  "kreis",
  "haus",
];
const others = ["und", "weiter", "gemeinsam"];
const isKnown = (part: string) => nouns.includes(part) || others.includes(part);
const isNoun = (part: string) => nouns.includes(part);
const parts = (word: string) => partsOf(word, "de", isKnown, isNoun).sort();

describe("taking a compound apart", () => {
  test.each([
    ["arbeitsmarktintegration", ["arbeit", "arbeitsmarkt", "integration", "markt"]],
    ["sprachkurs", ["kurs", "sprache"]],
    ["sprachkurse", ["kurs", "sprache"]],
    ["wohnungssuche", ["suche", "wohnung"]],
    ["sozialamt", ["amt", "sozial"]],
    ["auslanderbehorde", ["behorden"]],
    ["wohnungsmarktlage", ["wohnung"]],
  ])("%s", (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  test.each(["integration", "gemeinsam", "haus", "wohnungen", "verwaltung", "undenkbar"])(
    "%s is left whole",
    (word) => {
      expect(parts(word)).toEqual([]);
    },
  );

  test("English joins words without anything between them", () => {
    const english = (part: string) => ["child", "care", "children"].includes(part);
    expect(cutOf("childcare", "en", english)).toEqual(["child", "care"]);
    expect(cutOf("childscare", "en", english)).toEqual([]);
  });

  const known = fc.constantFrom(...nouns.filter((noun) => noun.length > 3));
  const link = fc.constantFrom("", "s", "es", "n");

  test("what was joined of known words is found, covers the word, and consists of known words", () => {
    fc.assert(
      fc.property(known, link, known, (first, between, second) => {
        const word = first + between + second;
        fc.pre(word.length >= 9 && !isKnown(word));
        const cut = cutOf(word, "de", isKnown);
        expect(cut.length).toBeGreaterThan(1);
        expect(cut.every(isKnown)).toBe(true);
        expect(cut.join("").length).toBeLessThanOrEqual(word.length + cut.length);
      }),
    );
  });

  test("every word that is asked for was named beforehand", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aehknrst"), minLength: 1, maxLength: 34 });
    fc.assert(
      fc.property(letters, fc.nat(), (word, seed) => {
        const named = new Set(possibleParts(word));
        const asked = (part: string) => {
          expect(named.has(part)).toBe(true);
          return (part.length * 7 + seed) % 3 === 0;
        };
        if (word.length > 0) cutOf(word, "de", asked);
      }),
    );
  });

  test("a word of any length and any letters takes no time", () => {
    const start = performance.now();
    for (const word of ["a".repeat(32), "es".repeat(16), "ens".repeat(10), "a".repeat(5000)])
      partsOf(
        word,
        "de",
        () => true,
        () => true,
      );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
