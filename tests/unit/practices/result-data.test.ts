import fc from "fast-check";
import { expect, test } from "vitest";
import { resultData } from "@/components/practices/result-data";
import { highlight } from "@/lib/domain/practices/search/highlight";

const row = {
  slug: "x",
  kind: "example" as const,
  fieldsOfAction: ["labour"],
  evidenceLevel: 2,
  adoptions: 0,
  adapted: false,
  lang: "de",
  title: "Haus der Integration",
  place: "Wuppertal",
  summary: "Eine Adresse für Arbeit und Wohnen.",
  further: ["Das Personal tauscht sich aus."],
};
const joined = (text: string | string[]) => (typeof text === "string" ? text : text.join(""));

test("a row without marks is its texts", () => {
  expect(resultData(row, new Set(), "de", [])).toEqual([
    "x",
    "Haus der Integration",
    "Wuppertal\u00a0· Arbeit",
    "Eine Adresse für Arbeit und Wohnen.",
    2,
    [],
    "",
  ]);
});

test("every second piece is marked, whatever is marked", () => {
  const words = fc.subarray(["haus", "der", "integration", "eine", "adresse", "arbeit", "wohnen"]);
  fc.assert(
    fc.property(words, (some) => {
      const found = new Set(some);
      const [, title, , summary] = resultData(row, found, "de", []);
      for (const [text, whole] of [
        [title, row.title],
        [summary, row.summary],
      ] as const) {
        expect(joined(text)).toBe(whole);
        const marked = typeof text === "string" ? [] : text.filter((_, index) => index % 2 === 1);
        expect(marked).toEqual(
          highlight(whole, found)
            .filter((piece) => piece.marked)
            .map((piece) => piece.text),
        );
      }
    }),
  );
});

test("a word that stands further down is shown there, and only then", () => {
  expect(resultData(row, new Set(["personal"]), "de", [])[6]).toEqual([
    "Das ",
    "Personal",
    " tauscht sich aus.",
  ]);
  expect(resultData(row, new Set(["personal", "haus"]), "de", [])[6]).toBe("");
});

test("another language than the page's is said", () => {
  expect(resultData({ ...row, lang: "en" }, new Set(), "de", [])[7]).toBe("en");
});
