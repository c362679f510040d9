import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asScript, bibtex, licenceAddress, licenceName } from "@/lib/domain/practices/practice/citation";
import { monthInWords, periodOf } from "@/lib/domain/practices/practice/period";

describe("when a practice ran", () => {
  test.each([
    ["2018-03", null, { key: "since", from: "März 2018", to: "" }],
    [null, "2022-01", { key: "until", from: "", to: "Januar 2022" }],
    ["2016-11", "2018-10", { key: "between", from: "November 2016", to: "Oktober 2018" }],
    ["2018", "2018", { key: "in", from: "2018", to: "2018" }],
    [null, null, null],
  ])("%s to %s", (from, to, told) => {
    expect(periodOf(from, to, "de")).toEqual(told);
  });

  test("a month in either language; anything else as it stands", () => {
    expect(monthInWords("2018-03", "en")).toBe("March 2018");
    expect(monthInWords("2018", "de")).toBe("2018");
    expect(monthInWords("2018-13", "de")).toBe("2018-13");
  });
});

const practice = {
  code: "PR01",
  slug: "haus-der-integration",
  title: "Haus der Integration",
  place: "Wuppertal",
  versionNumber: 1,
  publishedAt: new Date("2026-11-22T12:00:00Z"),
  licence: "CC-BY-4.0",
  lang: "de",
  summary: "",
  keywords: [],
};

describe("citing", () => {
  test("an entry for a reference manager", () => {
    const entry = bibtex(
      practice,
      "Gemeinsamer Tisch",
      "https://example.org/de/practices/haus-der-integration",
    );
    expect(entry).toContain("@misc{haus-der-integration,");
    expect(entry).toContain("title = {{Haus der Integration, Wuppertal}}");
    expect(entry).toContain("year = {2026}");
    expect(entry).toContain("note = {PR01, 1. CC BY 4.0}");
  });

  test("no title breaks the entry: its braces always balance", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const entry = bibtex({ ...practice, title }, "Gemeinsamer Tisch", "https://example.org").replaceAll(
          /\\[{}]/g,
          "",
        );
        expect(entry.split("{").length).toBe(entry.split("}").length);
      }),
    );
  });

  test("a licence has its name and its deed in the reader's language", () => {
    expect(licenceName("CC-BY-4.0")).toBe("CC BY 4.0");
    expect(licenceAddress("CC-BY-4.0", "de")).toBe("https://creativecommons.org/licenses/by/4.0/deed.de");
    expect(licenceAddress("own", "de")).toBeNull();
  });

  test("no text can end the element its data stands in", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const script = asScript({ text: `${text}</script><script>` });
        expect(script).not.toContain("<");
        expect(JSON.parse(script).text).toBe(`${text}</script><script>`);
      }),
    );
  });
});
