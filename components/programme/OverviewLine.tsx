import { getLocale, getTranslations } from "next-intl/server";
import { Td } from "@/components/ui/Table";
import { phaseName } from "@/lib/domain/process/phases";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { hasEnded, overdueEnds } from "@/lib/domain/programme/overview/rules";
import type { Day } from "@/lib/platform/clock/day";
import { formatDay, formatMonthName, formatShortDay } from "@/lib/platform/i18n/format";
import { WhatIsStuck } from "./WhatIsStuck";

/** One city. Each number opens the list behind it in the city; what the city has not shared is not counted. */
export async function OverviewLine({ row, today }: { row: OverviewRow; today: Day }) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const home = `/${locale}/cities/${row.slug}`;
  const late = overdueEnds(row, today).length;
  const cohort = row.cohort && (locale === "en" ? row.cohort.nameEn : row.cohort.name);
  const ended = hasEnded(row, today) && row.cooperationEndsOn;
  return (
    <tr>
      <th scope="row">
        <a href={home}>{row.name}</a>
        <span className="small soft block [font-weight:400]">{cohort}</span>
      </th>
      <Td label={t("stuck")}>
        {ended ? (
          <span className="soft">{t("ended", { day: formatDay(ended, locale) })}</span>
        ) : (
          <WhatIsStuck row={row} today={today} />
        )}
      </Td>
      <Td label={t("phase")} className="small">
        <span>
          {row.phases.map(({ code, startedOn }) => (
            <span key={code} className="block">
              <b>{code}</b> {phaseName(code, locale)}{" "}
              <span className="soft nowrap">
                {startedOn ? t("sinceMonth", { month: formatMonthName(startedOn, locale) }) : t("toCome")}
              </span>
            </span>
          ))}
          {row.phases.length === 0 ? <span className="soft">{t("allPhasesDone")}</span> : null}
        </span>
      </Td>
      {row.shared ? (
        <>
          <Count
            label={t("open")}
            count={row.openMeasures}
            href={`${home}/measures?status=running,risk,late,planned`}
            none={t("none")}
          />
          <Count label={t("overdue")} count={late} href={`${home}/measures?status=late`} none={t("none")} />
        </>
      ) : (
        <td colSpan={2} className="small soft" data-label={t("measures")}>
          {t("notShared")}
        </td>
      )}
      <Td label={t("activity")} className="nowrap">
        {row.lastActivityOn ? formatShortDay(row.lastActivityOn, locale) : null}
      </Td>
      <Td label={t("missing")}>
        {row.missingSeats > 0 ? (
          <span>
            <a href={`${home}/committee#missing`}>{t("seats", { count: row.missingSeats })}</a>
            <span className="xs soft block">
              {row.missing.map((type) => (locale === "en" ? type.en : type.de)).join(", ")}
            </span>
          </span>
        ) : (
          <span className="soft">{t("nobodyMissing")}</span>
        )}
      </Td>
    </tr>
  );
}

/** A count with its link; nought is a quiet dot with its word for the ear. */
function Count({ label, count, href, none }: { label: string; count: number; href: string; none: string }) {
  return (
    <td className="n" data-label={label}>
      {count > 0 ? (
        <a href={href}>{count}</a>
      ) : (
        <span className="soft">
          <span aria-hidden="true">·</span>
          <span className="vh">{none}</span>
        </span>
      )}
    </td>
  );
}
