import fc from "fast-check";
import type { MeasureRow, ObjectiveRow } from "@/lib/domain/strategy/queries";
import { measureState } from "@/lib/domain/strategy/rules";
import { addDays, type Day, day } from "@/lib/platform/clock/day";

/** The day on which these tests look. */
export const TODAY = day("2026-11-24");

/** Days around that day. */
export const days = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(TODAY, offset));
export const daysOrNone = fc.option(days, { nil: null });

/** What the state of a measure depends on, in every mixture. */
export const facts = fc.record({
  startsOn: daysOrNone,
  endsOn: daysOrNone,
  startedOn: daysOrNone,
  nextMilestone: fc.option(fc.record({ dueOn: days }), { nil: null }),
  completedOn: daysOrNone,
  archived: fc.boolean(),
});

const plain: MeasureRow = {
  id: "m1",
  number: 1,
  title: "Anlaufstelle",
  fieldOfAction: "labour",
  objectiveId: "o1",
  objectiveTitle: "Teilziel",
  goalId: "g1",
  goalTitle: "Leitziel",
  ownerId: "w1",
  ownerName: "Jobcenter",
  startsOn: null,
  endsOn: day("2027-12-31"),
  startedOn: null,
  completedOn: null,
  archived: false,
  budgetEur: 0,
  milestones: [],
  nextMilestone: null,
  state: "planned",
  found: true,
};

/** A measure with nothing missing; say only what matters. Its state follows the rule. */
export function measure(own: Partial<MeasureRow> = {}, on: Day = TODAY): MeasureRow {
  const row = { ...plain, ...own };
  return { ...row, state: own.state ?? measureState(row, on) };
}

/** An objective with nothing missing. */
export function objective(own: Partial<ObjectiveRow> = {}): ObjectiveRow {
  return {
    id: "o1",
    goalId: "g1",
    goalTitle: "Leitziel",
    position: 1,
    title: "Teilziel",
    indicatorId: null,
    indicator: null,
    unit: { de: "%", en: "%" },
    baseline: { on: day("2025-12-31"), value: 20 },
    target: { on: day("2027-12-31"), value: 40 },
    seat: null,
    remit: null,
    archived: false,
    observations: [],
    state: "none",
    ...own,
  };
}

/** Measures of a city as a list meets them: numbers once each, a few fields, owners and goals. */
export const cityMeasures = fc
  .array(
    fc.record({
      title: fc.string({ maxLength: 12 }),
      fieldOfAction: fc.constantFrom("labour", "language", "housing"),
      owner: fc.option(fc.constantFrom("w1", "w2"), { nil: null }),
      goalId: fc.constantFrom("g1", "g2"),
      facts,
      found: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ owner, facts, ...own }, index) =>
      measure({
        ...own,
        ...facts,
        nextMilestone: facts.nextMilestone && { id: `s${index}`, title: "Schritt", ...facts.nextMilestone },
        id: `m${index + 1}`,
        number: index + 1,
        ownerId: owner,
        ownerName: owner && `Stelle ${owner}`,
      }),
    ),
  );
