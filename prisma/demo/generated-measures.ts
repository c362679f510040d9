import type { Committee } from "./generated-committee";
import { stockMeasures } from "./measure-stock";
import { dayAfter, monthEnd, monthStart, quarter, STORY_DAY } from "./story";
import type { Template } from "./templates";
import type { DemoCity, DemoMeasure, DemoMilestone, DemoReport, FieldOfAction, PhaseCode } from "./types";

type Told = {
  template: Template;
  objective: string;
  number: number;
  city: DemoCity;
  cityIndex: number;
  phase: PhaseCode;
  committee: Committee;
};

/** Reported against planned output, measure after measure: most on plan, some behind. */
const delivered = [1.02, 0.95, 0.84, 0.91, 0.62, 1];
const milestoneTitles = [
  "Vereinbarung unterschrieben",
  "Erste Teilnehmende",
  "Zwischenbericht in der Steuerungsgruppe",
];
const funding = [
  "Haushalt der Kommune",
  "Land, Haushalt der Kommune",
  "Europäischer Sozialfonds, Land",
  "Stiftungsmittel",
];

/** A measure of a city that is not told in detail, made from its template. */
export function generatedMeasure(told: Told): DemoMeasure {
  const { template, number, city, cityIndex, phase, committee } = told;
  const stock = stockMeasures[template.id];
  if (!stock) throw new Error(`no stock for ${template.id}`);
  const turn = cityIndex + number;
  const plannedOnly = phase === "P4" || phase === "P5" || phase === "P6";
  const overrun = turn % 6 === 4 && (phase === "P7" || phase === "P8");
  const months = phase === "P4" ? null : run(phase, number, Math.min(template.months.to, 12), overrun);
  const started = !plannedOnly && months !== null && `${months.start}-01` < STORY_DAY;
  const completed = !overrun && started && months !== null && `${months.end}-28` < STORY_DAY;
  const owner = phase === "P4" ? null : (stock.owners.find((seat) => sits(committee, seat)) ?? "social");
  const size = city.population > 100000 ? 1.5 : city.population < 35000 ? 0.6 : 1;
  const undecided = phase === "P4" || (plannedOnly && turn % 4 === 0);
  const budgetEur = undecided ? null : Math.round((stock.budget * size) / 1000) * 1000;
  return {
    key: `M${number}`,
    number,
    objective: told.objective,
    title: template.title.de,
    description: stock.description,
    fieldOfAction: template.field as FieldOfAction,
    owner,
    partners: stock.partners.filter((seat) => sits(committee, seat) && seat !== owner),
    targetGroup: template.targetGroup.de,
    inputs: template.inputs.de,
    outputs: template.outputs.de,
    outcomes: template.outcomes.de,
    impact: stock.impact,
    startsOn: months && monthStart(months.start),
    endsOn: months && monthEnd(months.end),
    startedOn: started && months ? monthStart(months.start) : null,
    completedOn: completed && months ? monthEnd(months.end) : null,
    completionNote: completed ? "Läuft im Regelbetrieb weiter." : "",
    budgetEur,
    funding: budgetEur === null ? "" : (funding[turn % funding.length] ?? ""),
    milestones: months ? milestones(months, turn, started) : [],
    dependsOn: [],
    practice: turn % 2 === 0 ? (template.practices[0] ?? null) : null,
    template: template.id,
    report: started && !completed && turn % 7 !== 6 ? report(stock.planned, stock.counted, turn, size) : null,
  };
}

type Months = { start: string; end: string };

/** First and last month. Some should have been finished by now; history for cities that carry on alone, the coming year for those still planning. */
function run(phase: PhaseCode, number: number, length: number, overrun: boolean): Months {
  if (overrun) return { start: "2025-12", end: "2026-10" };
  if (phase === "P9")
    return { start: month("2025-04", number), end: month("2025-04", number + 10 + (number % 3) * 6) };
  if (phase === "P7" || phase === "P8")
    return { start: month("2025-12", number), end: month("2026-10", number + length + 2) };
  return { start: month("2027-01", number % 5), end: month("2027-10", number + length) };
}

function milestones(months: Months, turn: number, started: boolean): DemoMilestone[] {
  return milestoneTitles.map((title, place) => {
    const due = `${month(months.start, 1 + place * 3)}-15`;
    const past = due < STORY_DAY;
    const missed = turn % 6 === 4 && place === 2;
    return {
      title,
      dueOn: dayAfter(due, 0),
      reachedOn: started && past && !missed ? dayAfter(due, ((turn * 3) % 15) - 5) : null,
    };
  });
}

function report(planned: number, counted: string, turn: number, size: number): DemoReport {
  const target = Math.max(2, Math.round(planned * size * 0.5));
  const actual = Math.round(target * (delivered[turn % delivered.length] ?? 1));
  return {
    quarter: quarter("2026-Q3"),
    reportedOn: dayAfter("2026-10-05", turn % 9),
    output: { planned: target, actual, unit: counted },
    blocked: false,
    text: actual < target * 0.7 ? "Es fehlt Personal. Die Steuerungsgruppe berät darüber." : "",
  };
}

function sits(committee: Committee, seat: string): boolean {
  return committee.seats.some((one) => one.key === seat && one.state.kind === "filled");
}

/** The month so many months after a month: "2026-11" and 3 give "2027-02". */
function month(from: string, later: number): string {
  const [year, number] = from.split("-").map(Number) as [number, number];
  const total = year * 12 + number - 1 + later;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
}
