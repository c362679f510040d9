import { getLocale, getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";
import { PageHead } from "@/components/ui/PageHead";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { MeasureActions } from "./MeasureActions";
import { workspace } from "./place";
import { MeasureStatus } from "./state-look";

/** Name, state, and what can be done with the measure now. */
export async function MeasureHead({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.measure"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const { objective, completed, archived } = measure;
  const steps = [
    { label: s("title"), href: `${home}/strategy` },
    { label: objective.place ?? objective.title, href: `${home}/strategy/objectives/${objective.id}` },
    { label: `M${measure.number}` },
  ];
  const on = completed ? formatDay(completed.on, locale) : "";
  return (
    <>
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={measure.title}
        lead={measure.description ? <span className="pre">{measure.description}</span> : undefined}
        actions={
          <>
            <MeasureActions scope={scope} measure={measure} />
            <MeasureStatus state={measure.state} />
          </>
        }
      />
      <div className="state">
        {archived ? <Note>{t("archivedOn", { day: formatDay(archived.on, locale) })}</Note> : null}
        {completed ? (
          <Note tone="good">
            {completed.by
              ? t("completed", { day: on, by: completed.by })
              : t("completedBySomeone", { day: on })}
            {completed.note ? <p className="pre">{completed.note}</p> : null}
          </Note>
        ) : null}
      </div>
    </>
  );
}
