import { type PublicScope, readPublic } from "@/lib/platform/access/scope";
import type { Locale } from "@/lib/platform/i18n/locales";
import { EVERY, type Facet, facets } from "../facets";
import { lookUpWords } from "../search/queries";
import { readQuery } from "../search/query-text";
import { resolve, type Search } from "../search/resolve";
import { allOf, anyOf, type Expression, facetTerm, oneTerm } from "../search/terms";
import type { BankState } from "./address";
import { newestOf, newestOfGroups } from "./bits";
import { browseSql, rowsSql, searchSql } from "./sql";

/** Matches that are put in order, at most; whoever finds more is asked to narrow the search. */
export const MOST_MATCHES = 1000;

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
  /** Practices that meet the search and the filters; at least that many if `capped`. */
  total: number;
  capped: boolean;
  /** The page shown: the one asked for, or the last one there is. */
  page: number;
  /** All practices of the bank. */
  every: number;
  /** Per facet, how many practices each value would leave; null if there are too many matches to count. */
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
  const found = search ? await searchFor(scope, state, search) : await browse(scope, state);
  const { ordinals, ...page } = found;
  return {
    ...page,
    rows: ordinals.length > 0 ? await readRows(scope, locale, ordinals, search !== null) : [],
    search,
    cut,
    common: search ? search.common : terms.flatMap((term) => term.words),
  };
}

type Found = Pick<BankPage, "total" | "capped" | "page" | "every" | "counts"> & { ordinals: number[] };

/** Everything, or what the filters leave: the newest or the best proven first. */
async function browse(scope: PublicScope, state: BankState): Promise<Found> {
  const [chosenFacets, chosenValues] = chosenPairs(state);
  const rows = await readPublic<CountRow & { bits: string | null }>(scope, "practices-browse", browseSql, [
    chosenFacets,
    chosenValues,
    state.sort === "evidence",
  ]);
  const all = rows.find((row) => row.facet === EVERY);
  const total = all?.count ?? 0;
  const page = pageWithin(state, total);
  const skip = (page - 1) * state.size;
  const levels = rows
    .filter((row) => row.facet === "evidence" && row.bits !== null)
    .sort((a, b) => Number(b.value) - Number(a.value))
    .map((row) => ({ bits: row.bits ?? "", count: row.narrowed }));
  return {
    ordinals:
      state.sort === "evidence"
        ? newestOfGroups(levels, skip, state.size)
        : newestOf(all?.bits ?? "", skip, state.size),
    total,
    capped: false,
    page,
    every: all?.narrowed ?? 0,
    counts: countsOf(rows),
  };
}

async function searchFor(scope: PublicScope, state: BankState, search: Search): Promise<Found> {
  const [chosenFacets, chosenValues] = chosenPairs(state);
  const filters = facets
    .filter((facet) => state.chosen[facet].length > 0)
    .map((facet) => anyOf(state.chosen[facet].map((value) => oneTerm(facetTerm(facet, value)))));
  const rows = await readPublic<CountRow & { ordinals: number[] | null; capped: boolean | null }>(
    scope,
    "practices-search",
    searchSql,
    [
      chosenFacets,
      chosenValues,
      search.match ?? NOTHING,
      allOf([search.head, ...filters]) ?? NOTHING,
      allOf([search.match, ...filters]) ?? NOTHING,
      search.strong ?? "",
      search.weak ?? "",
      state.sort,
      MOST_MATCHES,
    ],
  );
  const all = rows.find((row) => row.facet === EVERY);
  const ordinals = all?.ordinals ?? [];
  const capped = all?.capped ?? false;
  const page = pageWithin(state, ordinals.length);
  return {
    ordinals: ordinals.slice((page - 1) * state.size, page * state.size),
    total: ordinals.length,
    capped,
    page,
    every: all?.narrowed ?? 0,
    counts: rows.some((row) => row.facet !== EVERY) ? countsOf(rows) : null,
  };
}

/** A term no entry has. */
const NOTHING: NonNullable<Expression> = "'-'";

type CountRow = { facet: string; value: string; count: number; narrowed: number };

async function readRows(
  scope: PublicScope,
  locale: Locale,
  ordinals: number[],
  further: boolean,
): Promise<PracticeRow[]> {
  const rows = await readPublic<PracticeRow & { ordinal: number }>(scope, "practices-rows", rowsSql, [
    ordinals,
    locale,
    further,
  ]);
  const byOrdinal = new Map(rows.map(({ ordinal, ...row }) => [ordinal, row]));
  return ordinals.flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

function chosenPairs(state: BankState): [string[], string[]] {
  const pairs = facets.flatMap((facet) => state.chosen[facet].map((value) => [facet, value] as const));
  return [pairs.map(([facet]) => facet), pairs.map(([, value]) => value)];
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
