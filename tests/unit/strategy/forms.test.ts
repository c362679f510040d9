import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMeasureSchema } from "@/lib/domain/strategy/measures/schema";
import { createObjectiveSchema, figureLimits } from "@/lib/domain/strategy/objectives/schema";
import { observationSchema } from "@/lib/domain/strategy/observations/schema";
import { optionalNumber } from "@/lib/platform/forms/fields";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { formatNumber } from "@/lib/platform/i18n/format";

const id = newRecordId();
const measure = { id, title: "Sprachpaten", objectiveId: id, fieldOfAction: "language" };
const objective = { id, goalId: id, title: "Acht Wochen" };

/** Which field says what. */
function said(
  schema: {
    safeParse(sent: unknown): {
      success: boolean;
      error?: { issues: { path: PropertyKey[]; message: string }[] };
    };
  },
  sent: unknown,
) {
  const { error } = schema.safeParse(sent);
  return (error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`).sort();
}

describe("the form of a measure", () => {
  test("needs a name, an objective and a field of action, and nothing else", () => {
    expect(said(createMeasureSchema, measure)).toEqual([]);
    expect(said(createMeasureSchema, { id })).toEqual([
      "fieldOfAction choose",
      "objectiveId choose",
      "title required",
    ]);
  });

  test("says everything that is wrong at once, the end before the start included", () => {
    const sent = {
      ...measure,
      title: "",
      startsOn: "2027-05-01",
      endsOn: "2027-04-30",
      budgetEur: "viel",
      needs: "M1, bald",
    };
    expect(said(createMeasureSchema, sent)).toEqual([
      "budgetEur number",
      "endsOn endBeforeStart",
      "needs measureNumbers",
      "title required",
    ]);
  });

  test.each([
    ["a year with five digits", { startsOn: "20260-01-01" }, ["startsOn day"]],
    ["a day that does not exist", { endsOn: "2027-02-30" }, ["endsOn day"]],
    ["two megabytes", { description: "x".repeat(2_000_000) }, ["description tooLong"]],
    ["malformed UTF-8", { description: "Stra\ufffde" }, ["description unreadable"]],
    ["cents", { budgetEur: "48.500,50" }, ["budgetEur wholeNumber"]],
    ["a negative budget", { budgetEur: "-1" }, ["budgetEur numberRange"]],
    ["an id that is none", { ownerId: "1", partnerIds: ["x"] }, ["ownerId choose", "partnerIds choose"]],
    ["a list where one text belongs", { title: ["a", "b"] }, ["title unreadable"]],
    ["an unknown field of action", { fieldOfAction: "sport" }, ["fieldOfAction choose"]],
  ])("refuses %s at its field", (_, sent, expected) => {
    expect(said(createMeasureSchema, { ...measure, ...sent })).toEqual(expected);
  });

  test("takes a script tag as the text it is, and amounts as people write them", () => {
    const parsed = createMeasureSchema.parse({
      ...measure,
      title: "<script>1</script>",
      budgetEur: "48.500",
      partnerIds: id,
    });
    expect(parsed).toMatchObject({ title: "<script>1</script>", budgetEur: 48_500, partnerIds: [id] });
  });
});

describe("the form of an objective", () => {
  test("wants a day for every figure, a figure for every day, and a unit", () => {
    expect(said(createObjectiveSchema, { ...objective, baseline: "41", targetOn: "2027-12-31" })).toEqual([
      "baselineOn dayOfFigure",
      "target figureOfDay",
      "unit unitOfFigure",
    ]);
  });

  test("wants the target behind the baseline", () => {
    const sent = {
      ...objective,
      unit: "%",
      baseline: "1",
      baselineOn: "2027-12-31",
      target: "2",
      targetOn: "2027-12-31",
    };
    expect(said(createObjectiveSchema, sent)).toEqual(["targetOn targetBeforeBaseline"]);
  });

  test("says once what is wrong with a figure that cannot be read", () => {
    const sent = { ...objective, unit: "%", baseline: "viel", baselineOn: "2025-12-31" };
    expect(said(createObjectiveSchema, sent)).toEqual(["baseline number"]);
  });

  test("takes what fits the column, and no more", () => {
    const sent = { ...objective, unit: "%", baseline: "34,2", baselineOn: "2025-12-31" };
    expect(createObjectiveSchema.parse(sent).baseline).toBe(34.2);
    expect(said(createObjectiveSchema, { ...sent, baseline: "1,2345" })).toEqual(["baseline decimals"]);
    expect(said(createObjectiveSchema, { ...sent, baseline: "999999999999" })).toEqual([
      "baseline numberRange",
    ]);
  });
});

test("a figure shown in a form is read as the same figure again, in both languages", () => {
  const figures = fc
    .integer({ min: -9_999_999_999, max: 9_999_999_999 })
    .map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(figures, fc.constantFrom("de", "en"), (value, locale) => {
      expect(optionalNumber(figureLimits).parse(formatNumber(value, locale))).toBe(value);
    }),
  );
});

test("a figure is never entered without value, day and source", () => {
  expect(said(observationSchema, { id, objectiveId: id })).toEqual([
    "observedOn required",
    "source required",
    "value required",
  ]);
});
