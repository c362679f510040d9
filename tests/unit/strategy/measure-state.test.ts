import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isOpen,
  isOverdue,
  type MeasureFacts,
  measureState,
  measureStates,
} from "@/lib/domain/strategy/rules";
import { addDays, day } from "@/lib/platform/clock/day";
import { days, facts, TODAY } from "./rows";

const open: MeasureFacts = { startsOn: null, endsOn: null, startedOn: null, nextMilestone: null };

describe("the state of a measure", () => {
  test("is late on the day after its last day, not on the last day itself", () => {
    const begun = { ...open, startedOn: day("2026-01-01") };
    expect(measureState({ ...begun, endsOn: TODAY }, TODAY)).toBe("running");
    expect(measureState({ ...begun, endsOn: addDays(TODAY, -1) }, TODAY)).toBe("late");
  });

  test("is at risk when a milestone is more than fourteen days overdue", () => {
    const begun = { ...open, startedOn: day("2026-01-01") };
    const due = (overdue: number) => ({ ...begun, nextMilestone: { dueOn: addDays(TODAY, -overdue) } });
    expect(measureState(due(14), TODAY)).toBe("running");
    expect(measureState(due(15), TODAY)).toBe("risk");
  });

  test("is planned before its start, and without any day", () => {
    expect(measureState(open, TODAY)).toBe("planned");
    expect(measureState({ ...open, startsOn: addDays(TODAY, 1) }, TODAY)).toBe("planned");
    expect(measureState({ ...open, startsOn: TODAY }, TODAY)).toBe("running");
    expect(measureState({ ...open, startsOn: addDays(TODAY, 9), startedOn: TODAY }, TODAY)).toBe("running");
  });

  test("is one of the known ones, and archived beats completed beats everything else", () => {
    fc.assert(
      fc.property(facts, (measure) => {
        const state = measureState(measure, TODAY);
        expect(measureStates).toContain(state);
        expect(state === "archived").toBe(measure.archived);
        if (!measure.archived) expect(state === "completed").toBe(measure.completedOn !== null);
      }),
    );
  });

  test("never gets better while nothing happens but the passing of time", () => {
    const worse = ["planned", "running", "risk", "late"];
    fc.assert(
      fc.property(facts, days, fc.nat({ max: 300 }), (measure, on, later) => {
        const untouched = { ...measure, completedOn: null, archived: false };
        const now = worse.indexOf(measureState(untouched, on));
        const then = worse.indexOf(measureState(untouched, addDays(on, later)));
        expect(then).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test("is overdue only if it is open and an agreed day has passed; a late one always is", () => {
    fc.assert(
      fc.property(facts, (measure) => {
        const state = measureState(measure, TODAY);
        const passed = [measure.endsOn, measure.nextMilestone?.dueOn].some((due) => due && due < TODAY);
        expect(isOverdue(measure, TODAY)).toBe(isOpen(state) && Boolean(passed));
        if (state === "late" || state === "risk") expect(isOverdue(measure, TODAY)).toBe(true);
      }),
    );
  });
});
