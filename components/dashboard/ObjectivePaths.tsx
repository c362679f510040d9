import { getTranslations } from "next-intl/server";
import { PathChart } from "@/components/charts/PathChart";
import { PathRow } from "@/components/charts/PathRow";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Section } from "@/components/ui/Section";
import { Status } from "@/components/ui/Status";
import type { DashboardObjective } from "@/lib/domain/cities/dashboard/queries";
import type { Day } from "@/lib/platform/clock/day";
import { formatDay, formatMonthName, formatNumber } from "@/lib/platform/i18n/format";
import type { DashboardPart } from "./context";

/** The first page shows this many; the strategy has all of them. */
const SHOWN = 4;

/** The objectives with figures, each with its agreed way and what was measured. */
export async function ObjectivePaths({
  dashboard,
  locale,
  home,
  mayEdit,
}: DashboardPart & { mayEdit: boolean }) {
  const [t, ui] = [await getTranslations("dashboard.objectives"), await getTranslations("ui")];
  const { objectives } = dashboard;
  const withFigures = objectives.filter(
    (objective) => objective.baseline || objective.observations.length > 0,
  );
  return (
    <Section
      id="objectives"
      title={t("title")}
      more={
        objectives.length > 0
          ? { href: `${home}/strategy`, label: t("more", { count: objectives.length }) }
          : undefined
      }
    >
      {withFigures.length === 0 ? (
        <EmptyState
          action={
            mayEdit ? (
              <ButtonLink variant="quiet" href={`${home}/strategy`}>
                {t("add")}
              </ButtonLink>
            ) : undefined
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <>
          {withFigures.slice(0, SHOWN).map((objective) => row(objective))}
          <p className="xs soft">{t("key")}</p>
        </>
      )}
    </Section>
  );

  function row(objective: DashboardObjective) {
    const { id, place, title, target, state } = objective;
    const unit = locale === "en" ? objective.unit.en : objective.unit.de;
    const latest = objective.observations.at(-1);
    const number = (value: number) => formatNumber(value, locale);
    const value = (amount: number) => `${number(amount)} ${unit}`.trim();
    const shown = latest ? value(latest.value) : objective.baseline ? value(objective.baseline.value) : "";
    const href = `${home}/strategy/objectives/${id}`;
    return (
      <PathRow
        key={id}
        title={
          <a href={href}>
            <b>{place}</b> {title}
          </a>
        }
        source={
          latest ? t("source", { source: latest.source, day: formatDay(latest.on, locale) }) : t("noFigure")
        }
        chart={
          <PathChart
            data={objective}
            label={t("chart", { title, value: shown, goal: target ? value(target.value) : ui("unknown") })}
            formatValue={value}
            formatGoal={number}
            formatDay={(iso) => formatDay(iso as Day, locale)}
            formatPeriod={(iso) => formatMonthName(iso as Day, locale)}
            labels={{
              table: ui("showAsTable"),
              day: ui("chart.day"),
              measured: ui("chart.measured"),
              agreed: ui("chart.agreed"),
              none: ui("chart.none"),
            }}
          />
        }
        value={{ text: shown, href }}
        goal={
          target
            ? t("goal", { value: value(target.value), day: formatMonthName(target.on, locale) })
            : t("goalNone")
        }
        status={<Status kind={state}>{ui(`status.${state}`)}</Status>}
      />
    );
  }
}
