import { Pagination } from "@/components/ui/Pagination";
import { addressOf, type BankState } from "@/lib/domain/practices/bank/address";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { NothingFound } from "./NothingFound";
import type { Words } from "./names";
import { Results } from "./Results";

type Props = { page: BankPage; state: BankState; locale: string; t: Words };
const nothing: ReadonlySet<string> = new Set();

/** A page of practices and the way to the others, or the ways on if there is none. */
export function FoundPractices({ page, state, locale, t }: Props) {
  if (page.rows.length === 0) return <NothingFound page={page} state={state} locale={locale} t={t} />;
  return (
    <>
      <Results
        rows={page.rows}
        locale={locale}
        words={page.search?.marks ?? nothing}
        start={(page.page - 1) * state.size + 1}
        t={t}
      />
      <Pagination
        current={page.page}
        total={Math.ceil(page.total / state.size)}
        href={(number) => addressOf(locale, state, { page: number })}
        labels={{
          region: t("pages.region"),
          previous: t("pages.previous"),
          next: t("pages.next"),
          page: (number) => t("pages.page", { page: number }),
        }}
      />
    </>
  );
}
