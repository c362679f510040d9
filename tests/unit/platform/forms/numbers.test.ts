import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionalNumber } from "@/lib/platform/forms/fields";
import { numberText, readNumber } from "@/lib/platform/forms/number-text";
import { formatNumber } from "@/lib/platform/i18n/format";
import { read, valuesOfIssue } from "./issues";

/** What the widest column of a figure holds, in thousandths. */
const thousandths = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });
const locales = fc.constantFrom("de", "en");

describe("reading a number", () => {
  test.each([
    ["48500", 48500],
    ["48.500", 48500],
    ["48,500", 48500],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1234,567", 1234.567],
    ["1234.567", 1234.567],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["-0,125", -0.125],
    ["48 500", 48500],
    ["48\u202f500,75", 48500.75],
    ["48.500 €", 48500],
    ["€48,500", 48500],
    ["35,1 %", 35.1],
    ["-12", -12],
    ["\u221212,5", -12.5], // the minus sign of a word processor
    ["007", 7],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    "",
    "-",
    ".",
    "abc",
    "12a",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "1.23.456",
    "1,23,456",
    "1.234.56",
    "1.234,567.8",
    "1,234.567,8",
    "12,",
    ",5",
    "1..2",
    "--1",
    "1-2",
    "+5",
    "٣٥",
    "12 Wochen",
    "1'000",
  ])("%j is no number", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test("one to three digits, a separator, three digits: thousands in either language", () => {
    // "1.234" is 1234 in Germany and 1.234 in Britain. Whole numbers are what cities write, so it is 1234 for both;
    // who means the fraction writes 1.2340 or 1,2340, and so do our forms.
    for (const text of ["1.234", "1,234"]) expect(readNumber(text)).toBe(1234);
    for (const text of ["1.2340", "1,2340"]) expect(readNumber(text)).toBe(1.234);
  });

  test("every number reads as it is written in Germany and Britain, except those that mean thousands", () => {
    fc.assert(
      fc.property(thousandths, locales, (amount, locale) => {
        const value = amount / 1000;
        const text = formatNumber(value, locale);
        const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && !Number.isInteger(value);
        expect(readNumber(text)).toBe(ambiguous ? amount : value);
      }),
      { numRuns: 1000 },
    );
  });

  test("every number reads as our own forms write it, without any exception", () => {
    const small = fc.integer({ min: -999_999, max: 999_999 });
    fc.assert(
      fc.property(fc.oneof(thousandths, small), locales, (amount, locale) => {
        expect(readNumber(numberText(amount / 1000, locale))).toBe(amount / 1000);
      }),
      { numRuns: 1000 },
    );
    expect(numberText(35.125, "de")).toBe("35,1250");
    expect(numberText(48500, "de")).toBe("48.500");
    expect(numberText(1234.5, "en")).toBe("1,234.5");
  });

  test("whatever is typed, it is a finite number or none", () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,€% ]{1,40}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const value = readNumber(text);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe("a field for a number", () => {
  const figure = optionalNumber({ min: -99_999_999_999, max: 99_999_999_999, decimals: 3 });
  const euros = optionalNumber({ min: 0, max: 2_000_000_000, decimals: 0 });

  test("empty is no number; zero is one", () => {
    expect(read(euros, " ")).toEqual({ value: null });
    expect(read(euros, "0")).toEqual({ value: 0 });
  });

  test("says what is wrong, with the limits", () => {
    expect(read(euros, "viel")).toEqual({ wrong: ["number"] });
    expect(read(euros, "-1")).toEqual({ wrong: ["numberRange"] });
    expect(valuesOfIssue(euros, "2.000.000.001")).toEqual({ min: 0, max: 2_000_000_000 });
    expect(read(euros, "12,5")).toEqual({ wrong: ["wholeNumber"] });
    expect(read(figure, "0,1234")).toEqual({ wrong: ["decimals"] });
    expect(read(figure, "9".repeat(39))).toEqual({ wrong: ["numberRange"] });
    expect(read(figure, "9".repeat(41))).toEqual({ wrong: ["tooLong"] });
  });

  test("the decimals it allows are never refused, however large the number", () => {
    fc.assert(
      fc.property(thousandths, (amount) => {
        const value = amount / 1000;
        fc.pre(Math.abs(value) <= 99_999_999_999);
        expect(read(figure, numberText(value, "de"))).toEqual({ value });
      }),
      { numRuns: 1000 },
    );
  });

  test("one decimal more is refused, however large the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 9 }), (whole, digit) => {
        expect(read(figure, `${whole},000${digit}`)).toEqual({ wrong: ["decimals"] });
      }),
    );
  });

  test("minus nothing is nothing", () => {
    expect(Object.is((read(figure, "-0") as { value: number }).value, 0)).toBe(true);
  });
});
