import { getLocale, getTranslations } from "next-intl/server";
import { WideTable } from "@/components/people/WideTable";
import { Th } from "@/components/ui/Table";
import type { OverviewFilter, Sorting } from "@/lib/domain/programme/overview/filter";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import type { Day } from "@/lib/platform/clock/day";
import { formatLongDay } from "@/lib/platform/i18n/format";
import { OverviewLine } from "./OverviewLine";
import { OverviewTotals } from "./OverviewTotals";
import { overviewAddress } from "./overview-address";

type Props = { rows: OverviewRow[]; filter: OverviewFilter; today: Day; here: string };

/** Every city in one line. The heads sort; the usual order is what is stuck, with its reason. */
export async function OverviewTable({ rows, filter, today, here }: Props) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const sorting = (sort: Sorting) => {
    const chosen = filter.sort === sort;
    const dir = chosen && filter.dir === "asc" ? "desc" : "asc";
    return {
      href: `${overviewAddress(here, filter, { sort, dir })}#cities`,
      order: chosen ? (filter.dir === "asc" ? ("ascending" as const) : ("descending" as const)) : undefined,
    };
  };
  return (
    <div
      id="cities"
      className="[&_th_a]:whitespace-normal print:text-[8pt] print:[&_*]:text-[8pt] print:[&_.sort_svg]:hidden print:[&_td]:pr-s2 print:[&_td]:before:text-[8pt]"
    >
      <WideTable
        caption={t("caption", { count: rows.length, day: formatLongDay(today, locale), sort: filter.sort })}
      >
        <thead>
          <tr>
            <Th sort={sorting("name")}>{t("city")}</Th>
            <Th sort={sorting("stuck")}>{t("stuck")}</Th>
            <Th sort={sorting("phase")}>{t("phase")}</Th>
            <Th numeric sort={sorting("open")}>
              {t("open")}
            </Th>
            <Th numeric sort={sorting("overdue")}>
              {t("overdue")}
            </Th>
            <Th sort={sorting("activity")}>{t("activity")}</Th>
            <Th sort={sorting("missing")}>{t("missing")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OverviewLine key={row.id} row={row} today={today} />
          ))}
        </tbody>
        <OverviewTotals rows={rows} today={today} />
      </WideTable>
    </div>
  );
}
