import { getLocale, getTranslations } from "next-intl/server";
import { FilterForm, FilterGroup } from "@/components/ui/FilterForm";
import type { OrganisationFilter, OrganisationRow } from "@/lib/domain/committee/organisations/rules";
import { sectorName, stakeholderSectors, stakeholderType } from "@/lib/domain/committee/stakeholder-types";
import { organisationQuery } from "./organisation-query";

type Props = { action: string; rows: OrganisationRow[]; filter: OrganisationFilter };

/** The questions beside the list of organisations: only sectors that occur are offered. */
export async function OrganisationSieve({ action, rows, filter }: Props) {
  const [t, ui, locale] = [
    await getTranslations("committee.organisations"),
    await getTranslations("ui.filter"),
    await getLocale(),
  ];
  const { q, sort, down } = organisationQuery(filter);
  const count = filter.sector.length + (filter.archived ? 1 : 0);
  const here = rows.filter((row) => row.archived === filter.archived);
  const inSector = (sector: string) =>
    here.filter((row) => stakeholderType(row.typeId)?.sector === sector).length;
  const archived = rows.filter((row) => row.archived).length;
  return (
    <FilterForm
      action={action}
      labels={{ summary: ui("summary", { count }), apply: ui("apply"), reset: ui("reset") }}
      resetHref={count > 0 || q ? action : undefined}
      keep={{ q, sort, down }}
    >
      <FilterGroup
        name="sector"
        legend={t("sector")}
        options={stakeholderSectors
          .filter((sector) => inSector(sector) > 0 || filter.sector.includes(sector))
          .map((sector) => ({
            value: sector,
            label: sectorName(sector, locale),
            count: inSector(sector),
            checked: filter.sector.includes(sector),
          }))}
      />
      {archived > 0 || filter.archived ? (
        <FilterGroup
          name="archived"
          legend={t("archive")}
          options={[{ value: "1", label: t("onlyArchived"), count: archived, checked: filter.archived }]}
        />
      ) : null}
    </FilterForm>
  );
}
