import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/Section";
import { Status } from "@/components/ui/Status";
import type { MeasureView, MilestoneView } from "@/lib/domain/strategy/measures/queries";
import { reachMilestoneAction } from "@/lib/domain/strategy/milestones/actions";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { daysBetween, today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { ButtonForm } from "./ButtonForm";
import { MilestoneForm } from "./MilestoneForm";
import { workspace } from "./place";

/** The milestones of a measure in the order of their days, with what can be done about each. */
export async function Milestones({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const t = await getTranslations("strategy.milestone");
  const mayEdit = may(scope, "measure.edit", measure.ownerId) && !measure.archived;
  return (
    <Section id="milestones" title={t("title")}>
      {measure.milestones.length === 0 ? (
        <p className="soft">{t(mayEdit ? "empty" : "emptyReader")}</p>
      ) : (
        <ul className="lines milestones">
          {measure.milestones.map((milestone) => (
            <Line
              key={milestone.id}
              scope={scope}
              measure={measure}
              milestone={milestone}
              mayEdit={mayEdit}
            />
          ))}
        </ul>
      )}
      {mayEdit ? <MilestoneForm scope={scope} measureId={measure.id} /> : null}
    </Section>
  );
}

type Props = { scope: CityScope; measure: MeasureView; milestone: MilestoneView; mayEdit: boolean };

async function Line({ scope, measure, milestone, mayEdit }: Props) {
  const [t, locale, home] = [
    await getTranslations("strategy.milestone"),
    await getLocale(),
    await workspace(scope),
  ];
  const { id, title, dueOn, reachedOn } = milestone;
  const on = today(scope.city.timeZone);
  const days = daysBetween(dueOn, on);
  const overdue = !reachedOn && days > 0 && !measure.completed;
  return (
    <li>
      <div>
        <p>{title}</p>
        <p className="small soft">
          {t("due", { day: formatDay(dueOn, locale) })}
          {reachedOn ? `, ${t("reachedOn", { day: formatDay(reachedOn, locale) })}` : null}
          {overdue ? (
            <>
              , <span className="st-late">{t("overdue", { days })}</span>
            </>
          ) : null}
        </p>
      </div>
      <Status kind={reachedOn ? "reached" : "milestone"}>{t(reachedOn ? "reached" : "planned")}</Status>
      {mayEdit ? (
        <div className="row">
          {reachedOn ? null : (
            <ButtonForm
              scope={scope}
              action={reachMilestoneAction}
              hidden={{ id, reachedOn: on }}
              label={t("reachToday")}
            />
          )}
          <a className="small" href={`${home}/measures/${measure.id}/milestones/${id}`}>
            {t("edit")} <span className="vh">{title}</span>
          </a>
        </div>
      ) : null}
    </li>
  );
}
