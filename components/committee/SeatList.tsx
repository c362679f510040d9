import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { SearchForm } from "@/components/ui/FilterForm";
import { Section } from "@/components/ui/Section";
import { type Named, type SeatFilter, type SeatRow, sieveSeats } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { ArchivedSeats } from "./ArchivedSeats";
import { committeeHome } from "./place";
import { SeatSieve } from "./SeatSieve";
import { SeatTable } from "./SeatTable";
import { seatQuery } from "./seat-query";

/** All seats: the twin of the ring, with search, filter and order in the address. */
export async function SeatList({
  scope,
  seats,
  archived,
  filter,
}: {
  scope: CityScope;
  seats: SeatRow[];
  archived: Named[];
  filter: SeatFilter;
}) {
  const [t, ui, locale, home] = [
    await getTranslations("committee.seats"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  if (seats.length === 0) return <ArchivedSeats scope={scope} seats={archived} />;
  const shown = sieveSeats(seats, filter, locale);
  const { q: _, ...kept } = seatQuery(filter);
  return (
    <Section id="seats" title={t("title")}>
      <div className="with-filter">
        <SeatSieve action={`${home}#seats`} seats={seats} filter={filter} resetHref={`${home}#seats`} />
        <div className="stack">
          <SearchForm
            action={`${home}#seats`}
            value={filter.q}
            labels={{
              field: t("search"),
              submit: ui("filter.search"),
              placeholder: t("searchPlaceholder"),
            }}
            keep={kept}
          />
          <p className="small" role="status">
            <b>{t("found", { count: shown.length })}</b>
          </p>
          {shown.length === 0 ? (
            <EmptyState action={<a href={`${home}#seats`}>{t("reset")}</a>}>{t("nothing")}</EmptyState>
          ) : (
            <SeatTable scope={scope} seats={shown} filter={filter} />
          )}
          <ArchivedSeats scope={scope} seats={archived} />
        </div>
      </div>
    </Section>
  );
}
