import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Said } from "@/components/account/Said";
import { CitySieve } from "@/components/admin/CitySieve";
import { CityTable } from "@/components/admin/CityTable";
import { addressWith } from "@/components/admin/query";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { Pagination } from "@/components/ui/Pagination";
import { CITIES_PER_PAGE, listCities } from "@/lib/domain/cities/queries";
import { cityFilterSchema } from "@/lib/domain/cities/schema";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { openProgramme } from "@/lib/platform/access/gates";
import { today } from "@/lib/platform/clock/day";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.cities"))("title") };
}

export default async function AdminCitiesPage({ searchParams }: Props) {
  const scope = await openProgramme("cities.create");
  const query = await searchParams;
  const filter = cityFilterSchema.parse(query);
  const [t, ui, locale] = [
    await getTranslations("admin.cities"),
    await getTranslations("ui.pages"),
    await getLocale(),
  ];
  const { rows, total } = await listCities(scope, filter, today("Europe/Berlin"));
  const programmes = await listProgrammes(scope);
  const here = `/${locale}/admin/cities`;
  const { page, ...narrowed } = filter;
  const filtered = Object.values(narrowed).some(Boolean);
  return (
    <>
      <Said area="admin" done={query.done} />
      <PageHead
        title={t("headline", { count: total, filtered: filtered ? "yes" : "no" })}
        actions={<ButtonLink href={`${here}/new`}>{t("add")}</ButtonLink>}
      />
      <CitySieve filter={filter} programmes={programmes} here={here} />
      {rows.length > 0 ? (
        <CityTable rows={rows} />
      ) : (
        <EmptyState action={filtered ? <a href={here}>{t("all")}</a> : undefined}>
          {t(filtered ? "noneFound" : "none")}
        </EmptyState>
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / CITIES_PER_PAGE)}
        href={(to) => addressWith(here, { ...narrowed, page: to })}
        labels={{
          region: ui("region"),
          previous: ui("previous"),
          next: ui("next"),
          page: (number) => ui("page", { page: number }),
        }}
      />
    </>
  );
}
