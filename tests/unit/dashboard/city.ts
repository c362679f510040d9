import fc from "fast-check";
import type {
  Dashboard,
  DashboardMeasure,
  DashboardObjective,
  DashboardPhase,
  DashboardSeat,
} from "@/lib/domain/cities/dashboard/queries";
import { measureState } from "@/lib/domain/strategy/rules";
import { addDays, day } from "@/lib/platform/clock/day";

/** A city to make dashboards of: its day, and records with nothing wrong, to be changed by a test. */
export const TODAY = day("2026-11-24");
export const inDays = (days: number) => addDays(TODAY, days);

let count = 0;

export function measure(facts: Partial<DashboardMeasure> = {}): DashboardMeasure {
  const number = ++count;
  const row: DashboardMeasure = {
    id: `measure-${number}`,
    number,
    title: `Measure ${number}`,
    fieldOfAction: "work",
    objectiveId: "objective",
    objectiveTitle: "Objective",
    goalId: "goal",
    goalTitle: "Goal",
    ownerId: "own",
    ownerName: "Own organisation",
    startsOn: inDays(-100),
    endsOn: inDays(100),
    startedOn: inDays(-100),
    completedOn: null,
    archived: false,
    budgetEur: null,
    milestones: [],
    nextMilestone: null,
    state: "running",
    found: true,
    ...facts,
  };
  return { ...row, state: measureState(row, TODAY) };
}

export const dueOn = (days: number) => ({
  id: `milestone-${++count}`,
  title: "Milestone",
  dueOn: inDays(days),
});

export function objective(facts: Partial<DashboardObjective> = {}): DashboardObjective {
  return {
    id: `objective-${++count}`,
    goalId: "goal",
    goalTitle: "Goal",
    position: 1,
    title: "Objective",
    indicatorId: null,
    indicator: null,
    unit: { de: "", en: "" },
    baseline: { on: inDays(-200), value: 1 },
    target: null,
    seat: null,
    remit: null,
    archived: false,
    observations: [],
    state: "none",
    place: "1.1",
    ...facts,
  };
}

export function seat(facts: Partial<DashboardSeat> = {}): DashboardSeat {
  return {
    id: `seat-${++count}`,
    typeId: "employers",
    state: "vacant",
    sinceOn: inDays(-31),
    title: "Seat",
    searcherName: null,
    searchUntil: null,
    reason: null,
    ...facts,
  };
}

/** A table for work, where two types are a must. */
export const TABLE = { kind: "town", fieldsOfAction: ["work"] };
const must = (typeId: string, minSeats: number) => ({
  typeId,
  level: "core",
  mustHaveFor: ["work"],
  minSeats,
  oneOf: null,
  onlyFor: [],
  nameDe: typeId,
  nameEn: typeId,
});

export function dashboard(parts: Partial<Dashboard> = {}): Dashboard {
  return {
    today: TODAY,
    measures: [],
    objectives: [],
    phases: [],
    seats: [],
    requirements: [must("employers", 1), must("jobcentre", 2)],
    changes: [],
    ...parts,
  };
}

/** The ten phases one after the other, thirty days each, ended as far as `done` says. */
export function phases(done: number, daysEach = 30): DashboardPhase[] {
  return Array.from({ length: 10 }, (_, index) => ({
    code: `P${index}`,
    baselineStart: inDays(index * daysEach),
    baselineEnd: inDays((index + 1) * daysEach - 1),
    startedOn: index <= done ? inDays(index * daysEach) : null,
    finishedOn: index < done ? inDays((index + 1) * daysEach) : null,
  }));
}

const perhapsDay = fc.option(fc.integer({ min: -400, max: 400 }).map(inDays));
/** Measures in every state, of this organisation, of another, of nobody. */
export const anyMeasure = fc
  .record({
    ownerId: fc.constantFrom("own", "other", null),
    fieldOfAction: fc.constantFrom("work", "housing", "language", "health"),
    startsOn: perhapsDay,
    endsOn: perhapsDay,
    startedOn: perhapsDay,
    completedOn: perhapsDay,
    archived: fc.boolean(),
    nextMilestone: fc.option(fc.integer({ min: -400, max: 400 }).map(dueOn)),
  })
  .map(measure);
export const anySeat = fc
  .record({
    typeId: fc.constantFrom("employers", "jobcentre", "chamber"),
    state: fc.constantFrom("filled" as const, "vacant" as const, "declined" as const, "consulted" as const),
    sinceOn: fc.integer({ min: -400, max: 0 }).map(inDays),
  })
  .map(seat);
export const anyObjective = fc
  .record({
    archived: fc.boolean(),
    baseline: fc.option(fc.constant({ on: inDays(-10), value: 1 })),
    observations: fc.constantFrom<DashboardObjective["observations"]>(
      [],
      [{ id: "1", on: inDays(-3), value: 2, source: "" }],
    ),
  })
  .map(objective);
export const anyDashboard = fc
  .record({
    measures: fc.array(anyMeasure, { maxLength: 15 }),
    seats: fc.array(anySeat, { maxLength: 8 }),
    objectives: fc.array(anyObjective, { maxLength: 5 }),
  })
  .map(dashboard);
