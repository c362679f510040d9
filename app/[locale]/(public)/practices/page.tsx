import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BankSearch } from "@/components/practices/BankSearch";
import { BankSieve } from "@/components/practices/BankSieve";
import { FoundPractices } from "@/components/practices/FoundPractices";
import { ResultHead } from "@/components/practices/ResultHead";
import { SearchNotes } from "@/components/practices/SearchNotes";
import { TooManySearches } from "@/components/practices/TooManySearches";
import { PageHead } from "@/components/ui/PageHead";
import { addressOf, bankState, chosenCount, type Parameters } from "@/lib/domain/practices/bank/address";
import { readBank } from "@/lib/domain/practices/bank/queries";
import { waitBeforeSearch } from "@/lib/domain/practices/bank/search-limit";
import { openPublic } from "@/lib/platform/access/gates";
import { clientAddress } from "@/lib/platform/http/request";
import { type Locale, locales } from "@/lib/platform/i18n/locales";

type Props = { searchParams: Promise<Parameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, locale, state] = [
    await getTranslations("practices"),
    await getLocale(),
    bankState(await searchParams),
  ];
  const at = (lang: string) => addressOf(lang, { ...state, more: false }, { page: state.page });
  return {
    title: state.q ? t("titleFound", { words: state.q }) : t("title"),
    description: t("description"),
    alternates: {
      canonical: at(locale),
      languages: Object.fromEntries(locales.map((lang) => [lang, at(lang)])),
    },
    // Any combination of words and filters would be a page of its own.
    robots: state.q || chosenCount(state) > 1 ? { index: false } : undefined,
  };
}

export default async function BankOfPractices({ searchParams }: Props) {
  const [t, locale] = [await getTranslations("practices"), (await getLocale()) as Locale];
  const state = bankState(await searchParams);
  const seconds = state.q ? await waitBeforeSearch(clientAddress()) : 0;
  if (seconds > 0) return <TooManySearches seconds={seconds} locale={locale} />;
  const page = await readBank(openPublic(), locale, state);
  return (
    <>
      <PageHead title={t("headline")} lead={t("lead", { count: page.every })} />
      <div className="mt-s5">
        <BankSearch state={state} locale={locale} t={t} />
      </div>
      <div className="with-filter bank">
        <BankSieve page={page} state={state} locale={locale} t={t} />
        <div>
          <ResultHead page={page} state={state} locale={locale} t={t} />
          <SearchNotes page={page} locale={locale} t={t} />
          <FoundPractices page={page} state={state} locale={locale} t={t} />
        </div>
      </div>
    </>
  );
}
