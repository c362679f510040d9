import { getLocale, getTranslations } from "next-intl/server";
import { SearchForm } from "@/components/ui/FilterForm";
import { Pagination } from "@/components/ui/Pagination";
import { Table, Td, Th } from "@/components/ui/Table";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { MeasureFilter, MeasureList, SortKey } from "@/lib/domain/strategy/measures/list/rules";
import { keptOf, queryOf } from "@/lib/domain/strategy/measures/list/schema";
import type { MeasureRow } from "@/lib/domain/strategy/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import type { Day } from "@/lib/platform/clock/day";
import { formatDay, formatMonth } from "@/lib/platform/i18n/format";
import { workspace } from "../place";
import { MeasureStatus } from "../state-look";
import { NothingFound } from "./NothingFound";

type Props = {
  scope: CityScope;
  filter: MeasureFilter;
  list: MeasureList;
  on: Day;
};

/** The measures that were asked for, a page at a time. */
export async function MeasureTable({ scope, filter, list, on }: Props) {
  const [t, ui, locale, home] = [
    await getTranslations("strategy.list"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const here = `${home}/measures`;
  const { words: _, ...others } = filter;
  const sort = (key: SortKey) => {
    const current = filter.sort === key;
    const descending = current && !filter.descending;
    return {
      href: `${here}${queryOf({ ...filter, sort: key, descending, page: 1 })}`,
      order: current ? (filter.descending ? ("descending" as const) : ("ascending" as const)) : undefined,
    };
  };
  return (
    <div>
      <SearchForm
        action={here}
        value={filter.words}
        keep={keptOf(others)}
        labels={{ field: t("search"), submit: ui("filter.search"), placeholder: t("placeholder") }}
      />
      {list.total === 0 ? (
        <NothingFound scope={scope} filter={filter} />
      ) : (
        <div className="mt-s5">
          <Table caption={t("caption", { total: list.total, day: formatDay(on, locale) })} narrow="stack">
            <thead>
              <tr>
                <Th sort={sort("number")}>{t("number")}</Th>
                <Th sort={sort("title")}>{t("name")}</Th>
                <Th sort={sort("owner")}>{t("owner")}</Th>
                <Th>{t("field")}</Th>
                <Th sort={sort("end")}>{t("until")}</Th>
                <Th sort={sort("status")}>{t("status")}</Th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((measure) => (
                <Row key={measure.id} measure={measure} here={here} />
              ))}
            </tbody>
          </Table>
          <p className="xs soft mt-s3">{t("rule")}</p>
          <Pagination
            current={list.page}
            total={list.pages}
            href={(page) => `${here}${queryOf({ ...filter, page })}`}
            labels={{
              region: ui("pages.region"),
              previous: ui("pages.previous"),
              next: ui("pages.next"),
              page: (page) => ui("pages.page", { page }),
            }}
          />
        </div>
      )}
    </div>
  );
}

async function Row({ measure, here }: { measure: MeasureRow; here: string }) {
  const [t, locale] = [await getTranslations("strategy.list"), await getLocale()];
  const { id, number, title, ownerName, fieldOfAction, endsOn, state } = measure;
  return (
    <tr>
      <Td className="soft">M{number}</Td>
      <th scope="row">
        <a href={`${here}/${id}`}>{title}</a>
      </th>
      <Td label={t("owner")}>{ownerName ?? <span className="soft">{t("noOwner")}</span>}</Td>
      <Td label={t("field")}>{fieldOfActionName(fieldOfAction, locale)}</Td>
      <Td label={t("until")}>{endsOn ? formatMonth(endsOn, locale) : null}</Td>
      <Td label={t("status")}>
        <MeasureStatus state={state} />
      </Td>
    </tr>
  );
}
