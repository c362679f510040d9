import { getTranslations } from "next-intl/server";
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

type Props = { page: BankPage; state: BankState; locale: string };

/** Nothing fits: which word it was, what it may mean, and the ways on. */
export async function NothingFound({ page, state, locale }: Props) {
  const t = await getTranslations("practices.nothing");
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
        ? t("unknown", { words: unknown.map(({ typed }) => t("quoted", { word: typed })).join(", ") })
        : t("none")}
      {alike.length > 0 ? (
        <>
          {" "}
          {t("alike")} <Links of={alike} to={search} />.
        </>
      ) : null}
      {terms.length > 1 && single.length > 0 ? (
        <>
          {" "}
          {t("single")} <Links of={single} to={search} />.
        </>
      ) : null}
      <br />
      {chosenCount(state) > 0 && state.q ? (
        <>
          <a href={addressOf(locale, withoutFilters(state))}>{t("withoutFilters")}</a> ·{" "}
        </>
      ) : null}
      <a href={addressOf(locale, emptyState)}>{t("all", { count: page.every })}</a>
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
