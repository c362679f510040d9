import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { Panel } from "@/components/ui/Panel";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import type { ObjectiveRow } from "@/lib/domain/strategy/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { inUnit } from "./figures";
import { MeasureFacts } from "./MeasureFacts";
import { MeasureLogic } from "./MeasureLogic";
import { workspace } from "./place";
import { Related } from "./Related";
import { MeasureStatus } from "./state-look";

type Props = { scope: CityScope; measure: MeasureView; objective: ObjectiveRow | undefined };

/** A measure beside the tree; on a phone it takes the tree's place. */
export async function MeasurePanel({ scope, measure, objective }: Props) {
  const [t, m, locale, home] = [
    await getTranslations("strategy.measure"),
    await getTranslations("strategy.milestone"),
    await getLocale(),
    await workspace(scope),
  ];
  const next = measure.milestones.find((milestone) => !milestone.reachedOn);
  const field = fieldOfActionName(measure.fieldOfAction, locale);
  const target = objective?.target ? inUnit(objective, objective.target.value, locale) : undefined;
  const mayEdit = may(scope, "measure.edit", measure.ownerId) && !measure.archived;
  return (
    <Panel
      id="measure"
      kicker={t("panel", { number: measure.number, field })}
      title={measure.title}
      close={{ href: `${home}/strategy#m${measure.number}`, label: t("close") }}
    >
      <p className="mb-s4">
        <MeasureStatus state={measure.state} />
      </p>
      <MeasureFacts scope={scope} measure={measure} />
      <h3>{t("logic")}</h3>
      <MeasureLogic measure={measure} target={target} />
      {next ? (
        <>
          <h3>{m("label")}</h3>
          <p className="small">
            {next.title}, {m("due", { day: formatDay(next.dueOn, locale) })}
          </p>
        </>
      ) : null}
      {measure.needs.length + measure.neededBy.length > 0 ? (
        <>
          <h3>{t("related")}</h3>
          <Related scope={scope} measure={measure} />
        </>
      ) : null}
      <div className="row panel-actions">
        {mayEdit ? (
          <ButtonLink href={`${home}/measures/${measure.id}/edit`} small>
            {t("edit")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${home}/measures/${measure.id}`} variant="quiet" small>
          {t("all")}
        </ButtonLink>
      </div>
    </Panel>
  );
}
