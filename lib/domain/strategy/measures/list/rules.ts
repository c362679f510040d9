import type { Day } from "@/lib/platform/clock/day";
import type { MeasureRow } from "../../queries";
import { isOverdue, type MeasureState, measureStates } from "../../rules";

/** What a list of measures can be asked for. An empty list of values means all of them. */
export type MeasureFilter = {
  words: string;
  field: readonly string[];
  owner: readonly string[];
  goal: readonly string[];
  status: readonly MeasureState[];
  /** Only those where an agreed day has passed. */
  overdue: boolean;
  /** Archived ones instead of those that are not. */
  archived: boolean;
  sort: SortKey;
  descending: boolean;
  /** From 1. */
  page: number;
};

export const sortKeys = ["number", "title", "owner", "start", "end", "status"] as const;
export type SortKey = (typeof sortKeys)[number];

/** Stands for measures for which nobody is responsible yet. */
export const NO_OWNER = "none";

/** How many measures a page of the list holds. */
export const PAGE_SIZE = 25;

/** A value of a filter and how many measures it would show, all other filters staying as they are. */
export type Count = { value: string; label: string; count: number };

/** A page of the list, and what each filter would lead to. */
export type MeasureList = {
  rows: MeasureRow[];
  total: number;
  page: number;
  pages: number;
  counts: {
    field: Count[];
    owner: Count[];
    goal: Count[];
    status: Count[];
    overdue: number;
    archived: number;
  };
};

type Question = "field" | "owner" | "goal" | "status" | "overdue";

/**
 * Filters, counts, sorts and pages the measures of a city. A page beyond the last one is the last one. Measures that
 * are alike in the chosen order stand in the order of their numbers.
 */
export function listMeasures(
  all: readonly MeasureRow[],
  filter: MeasureFilter,
  on: Day,
  locale: string,
): MeasureList {
  const searched = all.filter((row) => row.found);
  const base = searched.filter((row) => row.archived === filter.archived);
  const answers = testsOf(filter, on);
  const passes = (row: MeasureRow, except?: Question) =>
    (Object.keys(answers) as Question[]).every((question) => question === except || answers[question](row));
  const rows = base.filter((row) => passes(row)).toSorted(inOrder(filter, locale));
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const without = (question: Question) => base.filter((row) => passes(row, question));
  return {
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
    page,
    pages,
    counts: {
      field: count(base, without("field"), (row) => [row.fieldOfAction, row.fieldOfAction]),
      owner: count(base, without("owner"), (row) => [row.ownerId ?? NO_OWNER, row.ownerName ?? ""]),
      goal: count(base, without("goal"), (row) => [row.goalId, row.goalTitle]),
      status: count(base, without("status"), (row) => [row.state, row.state]),
      overdue: without("overdue").filter((row) => isOverdue(row, on)).length,
      archived: searched.filter((row) => row.archived).length,
    },
  };
}

function testsOf(filter: MeasureFilter, on: Day): Record<Question, (row: MeasureRow) => boolean> {
  const among = (values: readonly string[], value: string) => values.length === 0 || values.includes(value);
  return {
    field: (row) => among(filter.field, row.fieldOfAction),
    owner: (row) => among(filter.owner, row.ownerId ?? NO_OWNER),
    goal: (row) => among(filter.goal, row.goalId),
    status: (row) => among(filter.status, row.state),
    overdue: (row) => !filter.overdue || isOverdue(row, on),
  };
}

/** Every value that occurs, with how many of the rows it would leave; in the order of first occurrence. */
function count(
  base: readonly MeasureRow[],
  rows: readonly MeasureRow[],
  answerOf: (row: MeasureRow) => readonly [value: string, label: string],
): Count[] {
  const counts = new Map<string, Count>();
  for (const row of base) {
    const [value, label] = answerOf(row);
    if (!counts.has(value)) counts.set(value, { value, label, count: 0 });
  }
  for (const row of rows) {
    const known = counts.get(answerOf(row)[0]);
    if (known) known.count += 1;
  }
  return [...counts.values()];
}

function inOrder(
  { sort, descending }: MeasureFilter,
  locale: string,
): (a: MeasureRow, b: MeasureRow) => number {
  const words = new Intl.Collator(locale, { numeric: true });
  // What is not known stands at the end, whichever way round.
  const days = (a: Day | null, b: Day | null) => (a && b ? turn(a.localeCompare(b)) : a ? -1 : b ? 1 : 0);
  const names = (a: string | null, b: string | null) =>
    a && b ? turn(words.compare(a, b)) : a ? -1 : b ? 1 : 0;
  const turn = (order: number) => (descending ? -order : order);
  const compare: Record<SortKey, (a: MeasureRow, b: MeasureRow) => number> = {
    number: (a, b) => turn(a.number - b.number),
    title: (a, b) => turn(words.compare(a.title, b.title)),
    owner: (a, b) => names(a.ownerName, b.ownerName),
    start: (a, b) => days(a.startsOn, b.startsOn),
    end: (a, b) => days(a.endsOn, b.endsOn),
    status: (a, b) => turn(urgency(a.state) - urgency(b.state)),
  };
  return (a, b) => compare[sort](a, b) || a.number - b.number;
}

/** What needs somebody comes first. */
const URGENCY: readonly MeasureState[] = ["late", "risk", "running", "planned", "completed", "archived"];
const urgency = (state: MeasureState) => URGENCY.indexOf(state);

/** How many values are chosen in the filters. */
export function chosenCount(filter: MeasureFilter): number {
  const { field, owner, goal, status, overdue, archived } = filter;
  return field.length + owner.length + goal.length + status.length + Number(overdue) + Number(archived);
}

/** The states a filter offers: archived ones have a filter of their own. */
export const listedStates = measureStates.filter((state) => state !== "archived");
