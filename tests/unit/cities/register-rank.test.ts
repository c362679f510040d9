import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "@/lib/domain/cities/register-name";
import { rankNames, slipsBetween } from "@/lib/domain/cities/register-rank";

const place = (name: string, district: string | null = null, population: number | null = null) => ({
  name,
  searchName: foldName(name),
  districtSearchName: district && foldName(district),
  population,
});
const ranked = (asked: string, places: ReturnType<typeof place>[]) =>
  rankNames(asked, places).map(({ name }) => name);

describe("the order of what the register found", () => {
  test("is: the name itself, names that begin with it, names that contain it", () => {
    const places = [place("Bad Essen"), place("Essenheim"), place("Essen"), place("Hessen")];
    expect(ranked("essen", places)).toEqual(["Essen", "Essenheim", "Bad Essen", "Hessen"]);
  });

  test("puts the larger of two namesakes first", () => {
    const places = [place("Offenbach", null, 350_000), place("Offenbach", null, 2_000_000)];
    expect(rankNames("Offenbach", places)[0]?.population).toBe(2_000_000);
  });

  test("finds what is misspelt: a letter too few, too many, another, two swapped", () => {
    for (const slip of ["Wuppertl", "Wupppertal", "Wuppartal", "Wuppretal"])
      expect(ranked(slip, [place("Wuppertal"), place("Unna")])).toEqual(["Wuppertal"]);
  });

  test("takes umlauts in either spelling", () => {
    for (const spelling of ["Mühlbronn", "Muehlbronn", "muhlbronn"])
      expect(ranked(spelling, [place("Mühlbronn")])).toEqual(["Mühlbronn"]);
  });

  test("lets the district tell namesakes apart", () => {
    const places = [place("Neuenkirchen", "Steinfurt"), place("Neuenkirchen", "Heidekreis")];
    expect(rankNames("Neuenkirchen Heidekreis", places)).toEqual([places[1]]);
  });

  test("leaves out what is not alike", () => {
    expect(ranked("Neuenkirchen Rotenburg", [place("Gelsenkirchen"), place("Altenkirchen")])).toEqual([]);
  });
});

describe("slips between two words", () => {
  const word = fc.string({ maxLength: 12 });

  test("are the same either way, none for the same word, and never more than the longer word has letters", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, a)).toBe(0);
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slipsBetween(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
