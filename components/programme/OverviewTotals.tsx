import { getTranslations } from "next-intl/server";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { overdueEnds } from "@/lib/domain/programme/overview/rules";
import type { Day } from "@/lib/platform/clock/day";

/** The sums of what is shown; cities that have not shared their draft are left out and said to be. */
export async function OverviewTotals({ rows, today }: { rows: OverviewRow[]; today: Day }) {
  const t = await getTranslations("programme");
  const shared = rows.filter((row) => row.shared);
  const sum = (value: (row: OverviewRow) => number) => rows.reduce((total, row) => total + value(row), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("total", { count: rows.length })}</th>
        <td colSpan={2} className="small soft [font-weight:400]">
          {shared.length < rows.length ? t("totalShared", { count: shared.length }) : null}
        </td>
        <td className="n" data-label={t("open")}>
          {sum((row) => row.openMeasures)}
        </td>
        <td className="n" data-label={t("overdue")}>
          {sum((row) => overdueEnds(row, today).length)}
        </td>
        <td />
        <td data-label={t("missing")}>{t("seats", { count: sum((row) => row.missingSeats) })}</td>
      </tr>
    </tfoot>
  );
}
