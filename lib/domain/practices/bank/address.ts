import { type Facet, facets, isFacetValue } from "../facets";
import { cleanQuery } from "../search/query-text";

export const sorts = ["relevance", "newest", "evidence"] as const;
export type Sort = (typeof sorts)[number];
export const pageSizes = [20, 50] as const;

/** What a reader has asked the bank for. Every state has one address. */
export type BankState = {
  q: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
  sort: Sort;
  page: number;
  size: (typeof pageSizes)[number];
  /** Long lists of filters are shown whole. */
  more: boolean;
};

/** Values of one facet in an address, at most. */
const MOST_VALUES = 20;
const LAST_PAGE = 100_000;

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address. Whatever is unknown or makes no sense is left out; there is no wrong address. */
export function bankState(parameters: Parameters): BankState {
  const q = cleanQuery(first(parameters.q));
  const page = /^\d{1,9}$/.test(first(parameters.page)) ? Number(first(parameters.page)) : 1;
  const sort = sorts.find((known) => known === first(parameters.sort));
  const size = pageSizes.find((known) => String(known) === first(parameters.size));
  return {
    q,
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, chosenValues(facet, parameters[facet])]),
    ) as Record<Facet, string[]>,
    sort: sort && (sort !== "relevance" || q) ? sort : usualSort(q),
    page: Math.min(Math.max(page, 1), LAST_PAGE),
    size: size ?? pageSizes[0],
    more: first(parameters.more) === "1",
  };
}

/** The state in front of the first page of everything. */
export const emptyState: BankState = bankState({});

/** The order a list has unless another one is asked for. */
export function usualSort(q: string): Sort {
  return q ? "relevance" : "newest";
}

/** The state as name and value, in the order of an address; usual values are left out. */
export function parametersOf(state: BankState): [string, string][] {
  const { q, chosen, sort, page, size, more } = state;
  return [
    ...(q ? [["q", q] as [string, string]] : []),
    ...facets.flatMap((facet) => chosen[facet].map((value): [string, string] => [facet, value])),
    ...(sort === usualSort(q) ? [] : [["sort", sort] as [string, string]]),
    ...(page > 1 ? [["page", String(page)] as [string, string]] : []),
    ...(size === pageSizes[0] ? [] : [["size", String(size)] as [string, string]]),
    ...(more ? [["more", "1"] as [string, string]] : []),
  ];
}

/** The address of a state, or of the state with something changed; a change leads back to the first page. */
export function addressOf(locale: string, state: BankState, change: Partial<BankState> = {}): string {
  const changed = { ...state, page: 1, ...change };
  // Asking for the usual order of the other kind of list is asking for nothing.
  const sort = changed.sort === "relevance" && !changed.q ? usualSort(changed.q) : changed.sort;
  const query = new URLSearchParams(parametersOf({ ...changed, sort })).toString();
  return `/${locale}/practices${query ? `?${query}` : ""}`;
}

/** How many filters are set. */
export const chosenCount = (state: BankState): number =>
  facets.reduce((sum, facet) => sum + state.chosen[facet].length, 0);

/** The state without any filter, on its first page. */
export const withoutFilters = (state: BankState): BankState => ({
  ...state,
  chosen: emptyState.chosen,
  page: 1,
});

/** Sorted, so that the same choice has the same address whichever box was ticked first. */
function chosenValues(facet: Facet, given: string | readonly string[] | undefined): string[] {
  const values = typeof given === "string" ? [given] : (given ?? []);
  return [...new Set(values.filter((value) => isFacetValue(facet, value)))].sort().slice(0, MOST_VALUES);
}

function first(given: string | readonly string[] | undefined): string {
  return (typeof given === "string" ? given : given?.[0]) ?? "";
}
