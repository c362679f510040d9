import { getTranslations } from "next-intl/server";
import { CapsuleLine } from "@/components/ui/Capsules";
import { Fold } from "@/components/ui/Fold";
import { Ring } from "@/components/ui/Ring";
import { Table, Td, Th } from "@/components/ui/Table";
import type { DashboardPhase } from "@/lib/domain/cities/dashboard/queries";
import { monthsToRoadMap } from "@/lib/domain/cities/dashboard/rules";
import { phaseName } from "@/lib/domain/process/phases";
import { formatShortDay } from "@/lib/platform/i18n/format";
import type { DashboardPart } from "./context";

const SEAT = { done: "filled", running: "running", future: "future" } as const;

/** Where the city is in the process: ten phases as a ring, the same as a table, and planned against needed months. */
export async function ProcessRing({ dashboard, locale }: DashboardPart) {
  const t = await getTranslations("dashboard.process");
  const { phases } = dashboard;
  const running = phases.filter((phase) => stateOf(phase) === "running");
  const done = phases.filter((phase) => stateOf(phase) === "done").length;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    running.map((phase) => phaseName(phase.code, locale)),
  );
  const months = monthsToRoadMap(phases, dashboard.today);
  return (
    <section className="where" aria-labelledby="process-title">
      <h2 id="process-title" className="h3">
        {t("title")}
      </h2>
      <Ring
        size={320}
        label={t("ring", { done, running: running.length, future: phases.length - done - running.length })}
        seats={phases.map((phase) => ({
          state: SEAT[stateOf(phase)],
          label: `${phase.code} ${phaseName(phase.code, locale)}: ${t(`state.${stateOf(phase)}`)}`,
          short: phase.code,
        }))}
        centre={{
          big: running.length > 0 ? running.map((phase) => phase.code).join(" · ") : String(done),
          caption: running.length > 0 ? [] : t("centreDone", { count: done }).split(" "),
        }}
        twin
      />
      <p>
        {running.length > 0 ? t("running", { names, count: running.length }) : done === 0 ? t("none") : null}
      </p>
      {months ? (
        <div>
          <CapsuleLine label={t("planned")} count={months.planned} planned>
            {t("months", { count: months.planned })}
          </CapsuleLine>
          <CapsuleLine label={months.finished ? t("needed") : t("soFar")} count={months.needed}>
            {t("months", { count: months.needed })}
          </CapsuleLine>
        </div>
      ) : null}
      <p className="small soft">{t("note")}</p>
      <Fold summary={t("list")}>
        <Table caption={t("list")} captionHidden>
          <thead>
            <tr>
              <Th>{t("phase")}</Th>
              <Th>{t("plan")}</Th>
              <Th>{t("real")}</Th>
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => (
              <tr key={phase.code}>
                <th scope="row">
                  {phase.code} {phaseName(phase.code, locale)}
                </th>
                <Td>{span(phase.baselineStart, phase.baselineEnd)}</Td>
                <Td>{phase.startedOn ? span(phase.startedOn, phase.finishedOn) : t("state.future")}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </section>
  );

  function span(from: DashboardPhase["baselineStart"], to: DashboardPhase["finishedOn"]) {
    return `${formatShortDay(from, locale)} – ${to ? formatShortDay(to, locale) : t("open")}`;
  }
}

function stateOf(phase: DashboardPhase): "done" | "running" | "future" {
  if (phase.finishedOn) return "done";
  return phase.startedOn ? "running" : "future";
}
