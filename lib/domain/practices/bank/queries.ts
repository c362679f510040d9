import { type PublicScope, readPublic } from "@/lib/platform/access/scope";
import type { Locale } from "@/lib/platform/i18n/locales";
import { EVERY, type Facet, facets } from "../facets";
import { lookUpWords } from "../search/queries";
import { readQuery } from "../search/query-text";
import { resolve, type Search } from "../search/resolve";
import { allOf, anyOf, type Expression, facetTerm, oneTerm } from "../search/terms";
import type { BankState } from "./address";
import { pageOf } from "./bits";
import { browseSql, foundRowsSql, rowsSql, searchSql } from "./sql";

/** Matches that are put in order, at most: those with the words in their title first; the others follow by age. */
const MOST_PLACED = 300;
/** Matches that are counted, at most. Of more, only the best are shown, and the reader is asked to narrow the search. */
const MOST_COUNTED = 5000;

/** A practice in the list. */
export type PracticeRow = {
  slug: string;
  kind: "example" | "failure";
  fieldsOfAction: string[];
  evidenceLevel: number | null;
  adoptions: number;
  adapted: boolean;
  /** Language of the texts: the reader's, or another one if the practice has none in it. */
  lang: string;
  title: string;
  place: string;
  summary: string;
  /** Further texts, of a search only: to show where a word stands that is not in the summary. */
  further: (string | null)[];
};

export type FacetCount = { value: string; count: number };

/** A page of the bank. */
export type BankPage = {
  rows: PracticeRow[];
  /** Practices that meet the search and the filters. */
  total: number;
  /** There are more than that: only the best are shown. */
  capped: boolean;
  /** The page shown: the one asked for, or the last one there is. */
  page: number;
  /** All practices of the bank. */
  every: number;
  /** Per facet, how many practices each value would leave; null if there were too many matches to count. */
  counts: Record<Facet, FacetCount[]> | null;
  /** What was made of the typed text; null if there was nothing to look for. */
  search: Search | null;
  /** More words were typed than are looked for. */
  cut: boolean;
  /** Words so common that they were left out although nothing else was typed. */
  common: string[];
};

/** A page of the bank, filtered, searched and put in order, with the counts of the filters. At most three queries. */
export async function readBank(scope: PublicScope, locale: Locale, state: BankState): Promise<BankPage> {
  const { terms, cut } = readQuery(state.q);
  const findings = terms.length > 0 ? await lookUpWords(scope, locale, terms) : [];
  const search = resolve(locale, terms, findings);
  const found = search ? await searchFor(scope, locale, state, search) : await browse(scope, state);
  const { ordinals, ...page } = found;
  return {
    ...page,
    rows: ordinals.length > 0 ? await readRows(scope, locale, ordinals, search) : [],
    search,
    cut,
    common: search ? search.common : terms.flatMap((term) => term.words),
  };
}

type Found = Pick<BankPage, "total" | "capped" | "page" | "every" | "counts"> & { ordinals: number[] };

/** Everything, or what the filters leave: the newest or the best proven first. */
async function browse(scope: PublicScope, state: BankState): Promise<Found> {
  const rows = await readPublic<CountRow>(scope, "practices-browse", browseSql, [
    chosenPairs(state),
    state.sort === "evidence",
  ]);
  return inOrder(rows, state);
}

async function searchFor(
  scope: PublicScope,
  locale: Locale,
  state: BankState,
  search: Search,
): Promise<Found> {
  const filters = facets
    .filter((facet) => state.chosen[facet].length > 0)
    .map((facet) => anyOf(state.chosen[facet].map((value) => oneTerm(facetTerm(facet, value)))));
  const rows = await readPublic<CountRow & { ordinals: number[] | null }>(
    scope,
    "practices-search",
    searchSql,
    [
      chosenPairs(state),
      search.match ?? NOTHING,
      allOf([search.title, ...filters]) ?? NOTHING,
      allOf([search.head, ...filters]) ?? NOTHING,
      allOf([search.match, ...filters]) ?? NOTHING,
      search.strong ?? "",
      search.weak ?? "",
      MOST_PLACED,
      MOST_COUNTED,
      state.sort,
      locale,
    ],
  );
  const all = rows.find((row) => row.facet === EVERY);
  const placed = all?.ordinals ?? [];
  if (rows.length > 1) return inOrder(rows, state, placed);
  if (state.sort === "newest") placed.sort((a, b) => b - a);
  const page = pageWithin(state, placed.length);
  return {
    ordinals: placed.slice((page - 1) * state.size, page * state.size),
    total: placed.length,
    capped: placed.length === MOST_PLACED,
    page,
    every: all?.narrowed ?? 0,
    counts: null,
  };
}

/** The page of a counted list: best matches first, if there are any; then by evidence if asked for, or by age. */
function inOrder(rows: readonly CountRow[], state: BankState, placed: readonly number[] = []): Found {
  const all = rows.find((row) => row.facet === EVERY);
  const total = all?.count ?? 0;
  const page = pageWithin(state, total);
  const levels = rows
    .filter((row) => row.facet === "evidence" && row.bits !== null)
    .sort((a, b) => Number(b.value) - Number(a.value))
    .map((row) => ({ bits: row.bits ?? "", count: row.narrowed }));
  const groups = state.sort === "evidence" ? levels : [{ bits: all?.bits ?? "", count: total }];
  return {
    ordinals: pageOf(groups, placed, (page - 1) * state.size, state.size),
    total,
    capped: false,
    page,
    every: all?.narrowed ?? 0,
    counts: countsOf(rows),
  };
}

/** A term no entry has. */
const NOTHING: NonNullable<Expression> = "'-'";

type CountRow = { facet: string; value: string; count: number; narrowed: number; bits: string | null };

async function readRows(
  scope: PublicScope,
  locale: Locale,
  ordinals: number[],
  search: Search | null,
): Promise<PracticeRow[]> {
  type Row = PracticeRow & { ordinal: number };
  const rows = search
    ? await readPublic<Row>(scope, "practices-found-rows", foundRowsSql, [
        ordinals,
        locale,
        anyOf([search.strong, search.weak]) ?? NOTHING,
      ])
    : await readPublic<Row>(scope, "practices-rows", rowsSql, [ordinals, locale]);
  const byOrdinal = new Map(rows.map(({ ordinal, ...row }) => [ordinal, row]));
  return ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

function chosenPairs(state: BankState): string {
  return JSON.stringify(facets.flatMap((facet) => state.chosen[facet].map((value) => ({ facet, value }))));
}

function pageWithin({ page, size }: BankState, total: number): number {
  return Math.min(page, Math.max(1, Math.ceil(total / size)));
}

function countsOf(rows: readonly CountRow[]): Record<Facet, FacetCount[]> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count })),
    ]),
  ) as Record<Facet, FacetCount[]>;
}
