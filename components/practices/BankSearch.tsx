import { Button } from "@/components/ui/Button";
import { addressOf, type BankState, emptyState, parametersOf } from "@/lib/domain/practices/bank/address";
import { MOST_CHARACTERS } from "@/lib/domain/practices/search/query-text";
import type { Words } from "./names";

type Props = { state: BankState; locale: string; t: Words };

/** The search field of the bank. A search keeps the filters and starts on the first page in the usual order. */
export function BankSearch({ state, locale, t }: Props) {
  const kept = parametersOf({ ...state, q: "", sort: emptyState.sort, page: 1, more: false });
  return (
    <search>
      <form className="find" action={addressOf(locale, emptyState)} method="get">
        <input
          type="search"
          name="q"
          defaultValue={state.q}
          maxLength={MOST_CHARACTERS}
          aria-label={t("search.field")}
          placeholder={t("search.placeholder")}
        />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Button>{t("search.submit")}</Button>
      </form>
    </search>
  );
}
