import { getLocale, getTranslations } from "next-intl/server";
import { PathChart } from "@/components/charts/PathChart";
import { ValueChart } from "@/components/charts/ValueChart";
import { EmptyState } from "@/components/ui/EmptyState";
import { Facts } from "@/components/ui/Facts";
import { Section } from "@/components/ui/Section";
import type { ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import type { Day } from "@/lib/platform/clock/day";
import { formatDay, formatMonthName, formatNumber } from "@/lib/platform/i18n/format";
import { inUnit } from "./figures";

/** Where the objective begins, where it stands, where it shall go, and the way between as a chart with its table. */
export async function ObjectiveFigures({ objective }: { objective: ObjectiveView }) {
  const [t, values, ui, locale] = [
    await getTranslations("strategy.objective"),
    await getTranslations("values"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const { baseline, target, seat, indicator, remit, observations } = objective;
  const latest = observations.at(-1) ?? baseline;
  const value = (amount: number) => inUnit(objective, amount, locale);
  const on = (day: Day) => formatDay(day, locale);
  const facts = [
    { term: t("indicator"), value: indicator ? (locale === "en" ? indicator.en : indicator.de) : "" },
    {
      term: t("baseline"),
      value: baseline ? t("from", { value: value(baseline.value), day: on(baseline.on) }) : "",
    },
    {
      term: t("latestTerm"),
      value:
        observations.length > 0 && latest
          ? t("latest", { value: value(latest.value), day: on(latest.on) })
          : t("noValue"),
    },
    {
      term: t("target"),
      value: target ? t("until", { value: value(target.value), day: on(target.on) }) : "",
    },
    { term: t("seat"), value: seat ? (seat.organisation ?? seat.title) : t("noSeat") },
    { term: t("remitTerm"), value: remit ? values(`remit.${remit}`) : "" },
  ];
  return (
    <Section id="figures" title={t("figures")}>
      <div className="two-even">
        <Facts items={facts.filter((fact) => fact.value !== "")} />
        {latest || target ? (
          <div>
            <ValueChart
              data={objective}
              words={{ measured: ui("chart.measured"), agreed: ui("chart.agreed") }}
              locale={locale}
              unit={locale === "en" ? objective.unit.en : objective.unit.de}
            >
              <PathChart
                data={objective}
                label={t("chart", {
                  title: objective.title,
                  value: latest ? value(latest.value) : t("noValue"),
                  goal: target ? value(target.value) : ui("unknown"),
                })}
                formatValue={value}
                formatGoal={(amount) => formatNumber(amount, locale)}
                formatDay={(iso) => on(iso as Day)}
                formatPeriod={(iso) => formatMonthName(iso as Day, locale)}
                labels={{
                  table: ui("showAsTable"),
                  day: ui("chart.day"),
                  measured: ui("chart.measured"),
                  agreed: ui("chart.agreed"),
                  none: ui("chart.none"),
                }}
              />
            </ValueChart>
            <p className="xs soft mt-s2">
              {ui("chart.key")} {t("rule")}
            </p>
          </div>
        ) : (
          <EmptyState>{t("noFigures")}</EmptyState>
        )}
      </div>
    </Section>
  );
}
