import { getLocale, getTranslations } from "next-intl/server";
import { Table, Td, Th } from "@/components/ui/Table";
import { addressOf } from "@/lib/domain/committee/address";
import type {
  OrganisationFilter,
  OrganisationRow,
  organisationOrders,
} from "@/lib/domain/committee/organisations/rules";
import { stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";
import type { CityScope } from "@/lib/platform/access/scope";
import { organisationQuery } from "./organisation-query";
import { committeeHome } from "./place";

type Order = (typeof organisationOrders)[number];
type Props = { scope: CityScope; rows: OrganisationRow[]; filter: OrganisationFilter };

/** The organisations as a table; the heads sort. */
export async function OrganisationTable({ scope, rows, filter }: Props) {
  const [t, ui, locale, home] = [
    await getTranslations("committee.organisations"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const list = `${home}/organisations`;
  const sorting = (order: Order) => {
    const chosen = filter.sort === order;
    // Who has most people is what one wants to know of a number.
    const down = chosen ? !filter.down : order === "people";
    const next = organisationQuery({ ...filter, sort: order, down });
    return {
      href: addressOf(list, next),
      order: chosen ? (filter.down ? ("descending" as const) : ("ascending" as const)) : undefined,
    };
  };
  return (
    <Table caption={t("caption")} captionHidden narrow="stack">
      <thead>
        <tr>
          <Th sort={sorting("name")}>{t("name")}</Th>
          <Th sort={sorting("type")}>{t("type")}</Th>
          <Th>{t("seats")}</Th>
          <Th numeric sort={sorting("people")}>
            {t("people")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`${list}/${row.id}`}>{row.name}</a>
            </th>
            <Td label={t("type")} className="small">
              {stakeholderTypeName(row.typeId, locale)}
            </Td>
            <Td label={row.seats.length > 0 ? t("seats") : undefined} className="small">
              {row.seats.length > 0 ? (
                <span>
                  {row.seats.map((seat) => (
                    <a key={seat.id} className="block" href={`${home}/seats/${seat.id}`}>
                      {seat.title}
                    </a>
                  ))}
                </span>
              ) : null}
            </Td>
            <Td numeric label={t("people")}>
              {row.people > 0 ? <a href={`${list}/${row.id}#people`}>{row.people}</a> : ui("none")}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
