import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { SearchForm } from "@/components/ui/FilterForm";
import { Pagination } from "@/components/ui/Pagination";
import { addressOf } from "@/lib/domain/committee/address";
import {
  type OrganisationFilter,
  type OrganisationRow,
  sieveOrganisations,
} from "@/lib/domain/committee/organisations/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { OrganisationSieve } from "./OrganisationSieve";
import { OrganisationTable } from "./OrganisationTable";
import { organisationQuery } from "./organisation-query";
import { committeeHome } from "./place";

const PAGE = 50;

type Props = { scope: CityScope; rows: OrganisationRow[]; filter: OrganisationFilter & { page: number } };

/** The organisations with search, filter, order and page in the address. */
export async function OrganisationList({ scope, rows, filter }: Props) {
  const [t, ui, locale, home] = [
    await getTranslations("committee.organisations"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const list = `${home}/organisations`;
  const found = sieveOrganisations(rows, filter, locale);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(filter.page, pages);
  const query = organisationQuery(filter);
  return (
    <div className="with-filter mt-s7">
      <OrganisationSieve action={list} rows={rows} filter={filter} />
      <div className="stack">
        <SearchForm
          action={list}
          value={filter.q}
          labels={{
            field: t("search"),
            submit: ui("filter.search"),
            placeholder: t("searchPlaceholder"),
          }}
          keep={{ ...query, q: undefined }}
        />
        <p className="small" role="status">
          <b>{t("found", { count: found.length })}</b>
        </p>
        {found.length === 0 ? (
          <EmptyState action={<a href={list}>{t("reset")}</a>}>{t("nothing")}</EmptyState>
        ) : (
          <OrganisationTable
            scope={scope}
            rows={found.slice((page - 1) * PAGE, page * PAGE)}
            filter={filter}
          />
        )}
        <Pagination
          current={page}
          total={pages}
          href={(to) => addressOf(list, { ...query, page: to > 1 ? String(to) : undefined })}
          labels={{
            region: ui("pages.region"),
            previous: ui("pages.previous"),
            next: ui("pages.next"),
            page: (to) => ui("pages.page", { page: to }),
          }}
        />
      </div>
    </div>
  );
}
