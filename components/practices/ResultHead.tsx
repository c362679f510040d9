import { Fragment } from "react";
import { addressOf, type BankState, chosenCount, sorts } from "@/lib/domain/practices/bank/address";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { facets, placeOf } from "@/lib/domain/practices/facets";
import { valueName, type Words } from "./names";

type Props = { page: BankPage; state: BankState; locale: string; t: Words };

/** How many there are, in which order, and what was chosen, each with the way to take it back. */
export function ResultHead({ page, state, locale, t }: Props) {
  const strong = { b: (words: React.ReactNode) => <b>{words}</b> };
  const offered = sorts.filter((sort) => sort !== "relevance" || state.q);
  return (
    <>
      <div className="sum" id="results">
        <p>
          {t.rich(page.capped ? "count.more" : state.q ? "count.found" : "count.all", {
            ...strong,
            count: page.total,
            words: state.q,
          })}
        </p>
        {page.total > 1 ? (
          <p className="soft">
            {t("sort.by")}
            {offered.map((sort, index) => (
              <Fragment key={sort}>
                {index > 0 ? " · " : " "}
                {sort === state.sort ? (
                  t(`sort.${sort}`)
                ) : (
                  <a href={addressOf(locale, state, { sort })}>{t(`sort.${sort}`)}</a>
                )}
              </Fragment>
            ))}
          </p>
        ) : null}
      </div>
      {chosenCount(state) > 0 ? (
        <ul className="chosen-list" aria-label={t("filter.chosen")}>
          {facets.flatMap((facet) =>
            state.chosen[facet]
              .toSorted((a, b) => placeOf(facet, a) - placeOf(facet, b))
              .map((value) => (
                <li key={`${facet} ${value}`}>
                  <a
                    href={addressOf(locale, state, {
                      chosen: {
                        ...state.chosen,
                        [facet]: state.chosen[facet].filter((other) => other !== value),
                      },
                    })}
                  >
                    <span className="vh">{t("filter.remove")} </span>
                    {valueName(facet, value, locale, t)}
                  </a>
                </li>
              )),
          )}
        </ul>
      ) : null}
    </>
  );
}
