import { describe, expect, test } from "vitest";
import { day } from "@/lib/platform/clock/day";
import {
  formatDay,
  formatEuro,
  formatInstant,
  formatLongDay,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatShortDay,
} from "@/lib/platform/i18n/format";

const on = day("2026-11-24");
/** A narrow or firm blank is a blank to the reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("days", () => {
  test.each([
    [formatDay, "24. November 2026", "24 November 2026"],
    [formatShortDay, "24.11.2026", "24/11/2026"],
    [formatLongDay, "Dienstag, 24. November 2026", "Tuesday, 24 November 2026"],
    [formatMonth, "11/2026", "11/2026"],
    [formatMonthName, "Nov. 2026", "Nov 2026"],
  ])("%o", (format, german, english) => {
    expect([format(on, "de"), format(on, "en")]).toEqual([german, english]);
  });

  test("a day is the same day wherever the server stands and whatever its clock says", () => {
    expect(
      [day("2026-01-01"), day("2026-03-29"), day("2026-12-31")].map((value) => formatShortDay(value, "de")),
    ).toEqual(["01.01.2026", "29.03.2026", "31.12.2026"]);
  });
});

describe("instants", () => {
  const instant = new Date("2026-11-24T09:47:00Z");

  test("stand on the city's clock, with a year of four digits", () => {
    expect(formatInstant(instant, "de", "Europe/Berlin")).toBe("24.11.2026, 10:47");
    expect(formatInstant(instant, "en", "Europe/Berlin")).toBe("24/11/2026, 10:47");
    expect(formatInstant(instant, "en", "Europe/London")).toBe("24/11/2026, 09:47");
  });

  test("midnight is 00:00 of the new day, in winter and in summer", () => {
    expect(formatInstant(new Date("2026-12-31T23:00:00Z"), "de", "Europe/Berlin")).toBe("01.01.2027, 00:00");
    expect(formatInstant(new Date("2026-06-30T22:00:00Z"), "de", "Europe/Berlin")).toBe("01.07.2026, 00:00");
  });
});

describe("numbers and money", () => {
  test.each([
    [48500, "48.500", "48,500"],
    [1234.5, "1.234,5", "1,234.5"],
    [0.125, "0,125", "0.125"],
    [0, "0", "0"],
    [-12.5, "-12,5", "-12.5"],
    [99_999_999_999.999, "99.999.999.999,999", "99,999,999,999.999"],
  ])("%d", (value, german, english) => {
    expect([formatNumber(value, "de"), formatNumber(value, "en")]).toEqual([german, english]);
  });

  test("euros are whole, in front in English and behind in German", () => {
    expect(plain(formatEuro(48500, "de"))).toBe("48.500 €");
    expect(formatEuro(48500, "en")).toBe("€48,500");
  });

  test("a language we do not have is written as German", () => {
    expect(formatNumber(48500, "fr")).toBe("48.500");
  });
});
