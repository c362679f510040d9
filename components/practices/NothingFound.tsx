import { EmptyState } from "@/components/ui/EmptyState";
import {
  addressOf,
  type BankState,
  chosenCount,
  emptyState,
  withoutFilters,
} from "@/lib/domain/practices/bank/address";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { readQuery } from "@/lib/domain/practices/search/query-text";
import type { Words } from "./names";

type Props = { page: BankPage; state: BankState; locale: string; t: Words };

/** Nothing fits: which word it was, what it may mean, and the ways on. */
export function NothingFound({ page, state, locale, t }: Props) {
  const unknown = page.search?.unknown ?? [];
  const alike = [...new Set(unknown.flatMap((word) => word.alike))];
  const search = (q: string) => addressOf(locale, { ...emptyState, q });
  const { terms } = readQuery(state.q);
  // Words that are known but never stand together can be looked for one by one.
  const single = terms
    .filter((term) => !term.not)
    .map((term) => (term.phrase ? `"${term.words.join(" ")}"` : (term.words[0] ?? "")))
    .filter((word) => !unknown.some(({ typed }) => typed === word));
  return (
    <EmptyState>
      {unknown.length > 0
        ? t("nothing.unknown", {
            words: unknown.map(({ typed }) => t("nothing.quoted", { word: typed })).join(", "),
            count: unknown.length,
          })
        : t("nothing.none")}
      {alike.length > 0 ? (
        <>
          {" "}
          {t("nothing.alike")} <Links of={alike} to={search} />.
        </>
      ) : null}
      {terms.length > 1 && single.length > 0 ? (
        <>
          {" "}
          {t("nothing.single")} <Links of={single} to={search} />.
        </>
      ) : null}
      <br />
      {chosenCount(state) > 0 && state.q ? (
        <>
          <a href={addressOf(locale, withoutFilters(state))}>{t("nothing.withoutFilters")}</a> ·{" "}
        </>
      ) : null}
      <a href={addressOf(locale, emptyState)}>{t("nothing.all", { count: page.every })}</a>
    </EmptyState>
  );
}

function Links({ of, to }: { of: readonly string[]; to: (word: string) => string }) {
  return of.map((word, index) => (
    <span key={word}>
      {index > 0 ? ", " : ""}
      <a href={to(word)}>{word}</a>
    </span>
  ));
}
