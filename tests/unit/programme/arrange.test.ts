import { describe, expect, test } from "vitest";
import { arrange, overviewFilterSchema } from "@/lib/domain/programme/overview/filter";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { addDays, day } from "@/lib/platform/clock/day";

const today = day("2026-11-24");
const row = (name: string, more: Partial<OverviewRow> = {}): OverviewRow => ({
  id: name,
  slug: name.toLowerCase(),
  name,
  kind: "town",
  stateCode: "05",
  invented: true,
  cohort: null,
  phases: [{ code: "P3", startedOn: today }],
  shared: true,
  openMeasures: 0,
  ends: [],
  missingSeats: 0,
  missing: [],
  seats: 0,
  filledSeats: 0,
  lastActivityOn: today,
  cooperationEndsOn: null,
  ...more,
});
const late = row("Zell", {
  openMeasures: 3,
  ends: [addDays(today, -2)],
  phases: [{ code: "P7", startedOn: today }],
});
const silent = row("Mühl", { lastActivityOn: addDays(today, -50) });
const rows = [row("Berg"), silent, late, row("Ähre", { missingSeats: 2 })];
const names = (query: Record<string, unknown>) =>
  arrange(rows, overviewFilterSchema.parse(query), today).map(({ name }) => name);

describe("the view across cities", () => {
  test("begins with what is stuck, whatever the names", () => {
    expect(names({})).toEqual(["Zell", "Mühl", "Ähre", "Berg"]);
  });

  test.each([
    [{ sort: "name" }, ["Ähre", "Berg", "Mühl", "Zell"]],
    [{ sort: "name", dir: "desc" }, ["Zell", "Mühl", "Berg", "Ähre"]],
    [{ sort: "open", dir: "desc" }, ["Zell", "Mühl", "Berg", "Ähre"]],
    [{ sort: "activity" }, ["Mühl", "Ähre", "Berg", "Zell"]],
    [{ q: "MÜH" }, ["Mühl"]],
    [{ phase: "P7" }, ["Zell"]],
    [{ stuck: "nothing" }, ["Berg"]],
    [{ stuck: "seats" }, ["Ähre"]],
    [{ cohort: "0190a6de-0000-7000-8000-000000000000" }, []],
  ])("%o shows %o", (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test("takes nonsense in the address for nothing asked", () => {
    expect(
      names({ sort: "abc", dir: ["asc", "desc"], phase: "P77", stuck: "1", cohort: "x", q: ["a", "b"] }),
    ).toEqual(names({}));
  });
});
