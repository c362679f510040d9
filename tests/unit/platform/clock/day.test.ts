import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dateOf, day, dayOf, daysBetween, isDay, today } from "@/lib/platform/clock/day";

const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2199, 11, 31);
const days = fc
  .integer({ min: 0, max: (LAST - FIRST) / 86_400_000 })
  .map((count) => new Date(FIRST + count * 86_400_000).toISOString().slice(0, 10) as Day);

describe("what is a day", () => {
  test("every day of the calendar from 1900 to 2199 is one", () => {
    fc.assert(fc.property(days, (value) => isDay(value)));
    expect([isDay("1900-01-01"), isDay("2199-12-31")]).toEqual([true, true]);
  });

  test.each([
    "20260-01-01", // a year typed with one digit too many, as date fields allow it
    "0202-01-01",
    "1899-12-31",
    "2200-01-01",
    "2026-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "31.12.2027",
    "2026-01-01T00:00:00Z",
    "2026-01-01\n",
    " 2026-01-01",
    "+2026-01-01",
    "٢٠٢٦-٠١-٠١",
    "",
  ])("%j is none", (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow("not a day");
  });

  test("29 February is one in leap years only; 1900 and 2100 were and will be none", () => {
    const leap = [1900, 1904, 2000, 2024, 2026, 2028, 2100].filter((year) => isDay(`${year}-02-29`));
    expect(leap).toEqual([1904, 2000, 2024, 2028]);
  });

  test("no text that is taken changes on its way through the database's date", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), days, fc.stringMatching(/^\d{4,5}-\d\d-\d\d$/)), (text) => {
        if (isDay(text)) expect(dayOf(dateOf(text))).toBe(text);
      }),
    );
  });
});

describe("counting days", () => {
  const counts = fc.integer({ min: -40_000, max: 40_000 });

  test("as many days later as were added, back again by as many", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
      }),
    );
  });

  test("one after the other is the same as both at once", () => {
    fc.assert(
      fc.property(days, counts, counts, (from, a, b) => {
        expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
      }),
    );
  });

  test("there and back is nothing, and the order of the texts is the order of the days", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  test("the nights on which clocks change are days like others", () => {
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30");
    expect(daysBetween(day("2026-03-28"), day("2026-03-30"))).toBe(2);
    expect(daysBetween(day("2026-10-24"), day("2026-10-26"))).toBe(2);
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
  });
});

describe("which day it is", () => {
  const at = (instant: string, zone: string) => today(zone, new Date(instant));

  test("a new day begins at midnight of the city, in winter and in summer", () => {
    expect(at("2026-11-24T22:59:59.999Z", "Europe/Berlin")).toBe("2026-11-24");
    expect(at("2026-11-24T23:00:00Z", "Europe/Berlin")).toBe("2026-11-25");
    expect(at("2026-07-01T21:59:59.999Z", "Europe/Berlin")).toBe("2026-07-01");
    expect(at("2026-07-01T22:00:00Z", "Europe/Berlin")).toBe("2026-07-02");
  });

  test("the same instant is another day elsewhere", () => {
    const instant = "2026-12-31T23:30:00Z";
    expect(at(instant, "Europe/London")).toBe("2026-12-31");
    expect(at(instant, "Europe/Berlin")).toBe("2027-01-01");
    expect(at(instant, "Pacific/Kiritimati")).toBe("2027-01-01");
    expect(at(instant, "America/Los_Angeles")).toBe("2026-12-31");
  });

  test("it is always a day, whatever the zone, and never goes back while time goes on", () => {
    const zone = fc.constantFrom(
      "Europe/Berlin",
      "Europe/London",
      "Asia/Kathmandu",
      "America/St_Johns",
      "UTC",
    );
    const instants = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2190-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zone, instants, fc.integer({ min: 0, max: 200_000_000 }), (timeZone, now, later) => {
        const [first, second] = [today(timeZone, now), today(timeZone, new Date(now.getTime() + later))];
        expect(isDay(first) && isDay(second) && first <= second).toBe(true);
      }),
    );
  });
});
