import fc from "fast-check";
import { expect, test } from "vitest";
import { type DigestFacts, digestOf } from "@/lib/domain/cities/digest-rules";
import { day } from "@/lib/platform/clock/day";

const nothing: DigestFacts = {
  table: { kind: "town", fieldsOfAction: [] },
  phases: [],
  openMeasures: [],
  seats: [],
  requirements: [],
};
const [early, late] = [day("2026-01-01"), day("2026-06-30")];

test("running phases count; where none runs, the next one does", () => {
  const done = { code: "P0", startedOn: early, finishedOn: late };
  const running = { code: "P1", startedOn: late, finishedOn: null };
  const next = { code: "P2", startedOn: null, finishedOn: null };
  const codes = (phases: DigestFacts["phases"]) => digestOf({ ...nothing, phases }).phaseCodes;
  expect(codes([done, running, next])).toEqual(["P1"]);
  expect(codes([done, next])).toEqual(["P2"]);
  expect(codes([done])).toEqual([]);
});

test("the last days of open measures stand in order, one without an end is open all the same", () => {
  const { openMeasures, openMeasureEnds } = digestOf({ ...nothing, openMeasures: [late, null, early] });
  expect({ openMeasures, openMeasureEnds }).toEqual({ openMeasures: 3, openMeasureEnds: [early, late] });
});

test("only a filled seat counts as filled", () => {
  const state = fc.constantFrom("filled", "vacant", "declined", "consulted");
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const seats = states.map((one, index) => ({
        id: `${index}`,
        typeId: "ST01",
        state: one,
        sinceOn: early,
      }));
      const digest = digestOf({ ...nothing, seats: seats as DigestFacts["seats"] });
      expect(digest.seats).toBe(states.length);
      expect(digest.filledSeats).toBe(states.filter((one) => one === "filled").length);
    }),
  );
});
