import { type Facet, facets, placeOf } from "../facets";
import type { BankState } from "./address";
import type { BankPage, FacetCount } from "./queries";

/** A value a reader can tick. */
export type OfferedValue = { value: string; count: number | undefined; chosen: boolean };
/** A question of the filter; `hidden` values are shown when asked for. */
export type OfferedFacet = { facet: Facet; values: OfferedValue[]; hidden: number };

/** Values of one facet that are shown at first, at most. */
const MOST_SHOWN = 8;

/**
 * Which filters a reader is offered. A value nobody would be left with is not, nor is a question whose every answer
 * leaves everything; what is chosen always stays, so that it can be taken back. Countries come with the most
 * practices first, all others in the order of their list.
 * @param all whether long lists are shown whole
 */
export function offeredFacets(
  page: Pick<BankPage, "counts" | "total">,
  state: BankState,
  all = false,
): OfferedFacet[] {
  return facets.flatMap((facet) => {
    const chosen = state.chosen[facet];
    const counts = page.counts?.[facet] ?? [];
    const counted = withChosen(counts, chosen).filter(
      ({ value, count }) => (count ?? 0) > 0 || chosen.includes(value),
    );
    const parts = chosen.length > 0 || counted.some(({ count }) => (count ?? 0) < page.total);
    if (!parts || counted.length === 0) return [];
    const sorted = counted.toSorted(
      (a, b) =>
        placeOf(facet, a.value) - placeOf(facet, b.value) ||
        (b.count ?? 0) - (a.count ?? 0) ||
        (a.value < b.value ? -1 : 1),
    );
    const shown = sorted.filter(({ value }, index) => all || index < MOST_SHOWN || chosen.includes(value));
    return [
      {
        facet,
        values: shown.map(({ value, count }) => ({ value, count, chosen: chosen.includes(value) })),
        hidden: sorted.length - shown.length,
      },
    ];
  });
}

function withChosen(
  counts: readonly FacetCount[],
  chosen: readonly string[],
): { value: string; count: number | undefined }[] {
  const missing = chosen.filter((value) => !counts.some((count) => count.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: counts.length > 0 ? 0 : undefined }))];
}
