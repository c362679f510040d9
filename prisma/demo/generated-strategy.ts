import type { Committee } from "./generated-committee";
import { generatedMeasure } from "./generated-measures";
import { type StockGoal, type StockObjective, stockGoals } from "./objective-stock";
import { dayAfter, quarter } from "./story";
import { type Template, templates } from "./templates";
import type { DemoCity, DemoObjective, DemoStrategy, PhaseCode } from "./types";
import { visions } from "./visions";

/** How many templates a city works with by its phase; none before P4. Every second city has one fewer. */
const measureCounts: Record<PhaseCode, number> = {
  P0: 0,
  P1: 0,
  P2: 0,
  P3: 0,
  P4: 5,
  P5: 5,
  P6: 6,
  P7: 8,
  P8: 8,
  P9: 8,
};

/** Quarters of baseline, figures and target, by how far the city has come. */
const calendar = {
  early: { baseline: "2026-Q2", seen: [], target: "2028-Q2" },
  running: { baseline: "2025-Q4", seen: ["2026-Q1", "2026-Q2", "2026-Q3"], target: "2027-Q4" },
  late: { baseline: "2024-Q4", seen: ["2025-Q2", "2025-Q4", "2026-Q2", "2026-Q3"], target: "2026-Q4" },
};

/** Share of the agreed way that cities have really gone. */
const pace = [1.05, 0.7, 0.95, 0.45, 0.85];

/** The strategy of a city that is not told in detail; null before there is one. */
export function strategyOf(city: DemoCity, index: number, committee: Committee): DemoStrategy | null {
  const phase = city.runningPhases[0] ?? "P9";
  if (phase === "P0" || phase === "P1") return null;
  const vision = visions[city.slug];
  const adoptedOn = city.phases.find((each) => each.code === "P2")?.finishedOn ?? null;
  const chosen = chosenTemplates(city, index, phase);
  const goals = stockGoals.filter((goal) => chosen.some((template) => template.id in goal.templates));
  const objectives = goals.flatMap((goal, place) =>
    objectivesOf(goal, place + 1, chosen, city, index, committee),
  );
  const keyOf = (template: Template) =>
    objectives.find((each) => each.stock.serves.includes(template.id))?.objective.key ?? "";
  // while the goals are being set, only the first ideas for measures are there
  const measures = (phase === "P4" ? chosen.slice(0, 2) : chosen)
    .map((template) => ({ template, objective: keyOf(template) }))
    .sort((a, b) => a.objective.localeCompare(b.objective) || a.template.id.localeCompare(b.template.id))
    .map(({ template, objective }, place) =>
      generatedMeasure({ template, objective, number: place + 1, city, cityIndex: index, phase, committee }),
    );
  const decidedOn = city.phases.find((each) => each.code === "P6")?.finishedOn ?? null;
  return {
    city: city.slug,
    number: 1,
    state: decidedOn ? "adopted" : "draft",
    proposedOn: null,
    answersDueOn: null,
    resolution: decidedOn === null ? null : { reference: `Vorlage ${40 + index * 7}`, on: decidedOn },
    sharedOn: decidedOn ?? (index % 2 === 0 ? dayAfter("2026-11-02", -index) : null),
    vision: {
      de: vision?.de ?? "",
      plain: vision?.plain ?? "",
      en: vision?.en ?? "",
      adoptedOn: vision ? adoptedOn : null,
      note: null,
    },
    mission: "",
    goals: goals.map((goal, place) => ({
      key: String(place + 1),
      position: place + 1,
      title: goal.titles[index % 3] ?? goal.titles[0],
      description: goal.description,
    })),
    objectives: objectives.map((each) => each.objective),
    measures,
    positions: [],
    changes: [],
  };
}

/** Steps through the templates of the city's fields, starting elsewhere in each city. */
function chosenTemplates(city: DemoCity, index: number, phase: PhaseCode): Template[] {
  const fitting = templates.filter((template) =>
    city.fieldsOfAction.some((field) => field === template.field),
  );
  const wanted = Math.max(0, measureCounts[phase] - (index % 2));
  const count = Math.min(fitting.length, wanted);
  return fitting
    .map((template, place) => ({ template, turn: (place * 7 + index * 5) % fitting.length }))
    .sort((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map((each) => each.template);
}

function objectivesOf(
  goal: StockGoal,
  position: number,
  chosen: Template[],
  city: DemoCity,
  index: number,
  committee: Committee,
): { objective: DemoObjective; stock: StockObjective & { serves: string[] } }[] {
  const served = goal.objectives
    .map((stock) => ({
      ...stock,
      serves: chosen
        .filter((template) => goal.templates[template.id] === stock.key)
        .map((template) => template.id),
    }))
    .filter((stock) => stock.serves.length > 0);
  return served.map((stock, place) => ({
    stock,
    objective: objectiveOf(stock, `${position}.${place + 1}`, String(position), city, index, committee),
  }));
}

function objectiveOf(
  stock: StockObjective,
  key: string,
  goal: string,
  city: DemoCity,
  index: number,
  committee: Committee,
): DemoObjective {
  const shift = ((index % 5) - 2) * stock.step;
  const baseline = stock.baseline + shift;
  const target = stock.target + Math.round(shift / 2);
  const when = calendarOf(city);
  const seen = when.seen.slice(0, when.seen.length - (index % 2));
  const toGo = quartersBetween(when.baseline, when.target);
  return {
    key,
    goal,
    title: stock.title(target),
    indicator: stock.indicator,
    definition: null,
    unit: stock.unit,
    baseline: { value: baseline, on: quarter(when.baseline) },
    target: { value: target, on: quarter(when.target) },
    seat: stock.seats.find((seat) => isFilled(committee, seat)) ?? "social",
    remit: stock.remit,
    observations: seen.map((name) => ({
      value: Math.round(
        baseline +
          (target - baseline) *
            (quartersBetween(when.baseline, name) / toGo) *
            (pace[(index + key.length) % pace.length] ?? 1),
      ),
      on: quarter(name),
      source: stock.source,
    })),
  };
}

function calendarOf(city: DemoCity): (typeof calendar)["late"] {
  const phase = city.runningPhases[0] ?? "P9";
  if (phase === "P9") return calendar.late;
  return phase === "P7" || phase === "P8" ? calendar.running : calendar.early;
}

function quartersBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((name) => {
    const [year, number] = name.split("-Q").map(Number) as [number, number];
    return year * 4 + number;
  }) as [number, number];
  return b - a;
}

function isFilled(committee: Committee, seat: string): boolean {
  return committee.seats.some((one) => one.key === seat && one.state.kind === "filled");
}
