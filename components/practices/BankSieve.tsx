import { FilterForm } from "@/components/ui/FilterForm";
import {
  addressOf,
  type BankState,
  chosenCount,
  emptyState,
  usualSort,
  withoutFilters,
} from "@/lib/domain/practices/bank/address";
import { offeredFacets } from "@/lib/domain/practices/bank/offered";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { formatNumber } from "@/lib/platform/i18n/format";
import { FacetBoxes } from "./FacetBoxes";
import { valueName, type Words } from "./names";

type Props = { page: BankPage; state: BankState; locale: string; t: Words };

/** The filters of the bank with the number of practices each would leave. */
export function BankSieve({ page, state, locale, t }: Props) {
  const offered = offeredFacets(page, state, state.more);
  if (offered.length === 0) return null;
  const chosen = chosenCount(state);
  const hidden = offered.reduce((sum, { hidden }) => sum + hidden, 0);
  return (
    <FilterForm
      action={addressOf(locale, emptyState)}
      labels={{
        summary: t("filter.summary", { count: chosen }),
        apply: t("filter.apply"),
        reset: t("filter.reset"),
      }}
      resetHref={chosen > 0 ? addressOf(locale, withoutFilters(state)) : undefined}
      keep={{
        q: state.q,
        sort: state.sort === usualSort(state.q) ? undefined : state.sort,
        size: state.size === emptyState.size ? undefined : String(state.size),
        more: state.more ? "1" : undefined,
      }}
    >
      <FacetBoxes
        facets={offered.map(({ facet, values }) => [
          facet,
          t(`facet.${facet}`),
          values.map(({ value, count, chosen }) => [
            value,
            valueName(facet, value, locale, t),
            count === undefined ? null : formatNumber(count, locale),
            chosen,
          ]),
        ])}
      />
      {hidden > 0 ? (
        <p className="small">
          <a href={addressOf(locale, state, { more: true })}>{t("filter.more", { count: hidden })}</a>
        </p>
      ) : null}
    </FilterForm>
  );
}
