import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { Section } from "@/components/ui/Section";
import {
  reachMilestoneAction,
  removeMilestoneAction,
  unreachMilestoneAction,
} from "@/lib/domain/strategy/milestones/actions";
import type { MilestonePage } from "@/lib/domain/strategy/milestones/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { ButtonForm } from "./ButtonForm";

/** Whether and when a milestone was reached; one that never was can be removed. */
export async function MilestoneReaching({
  scope,
  milestone,
}: {
  scope: CityScope;
  milestone: MilestonePage;
}) {
  const [t, ui, locale] = [
    await getTranslations("strategy.milestone"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const { id, reachedOn } = milestone;
  const on = today(scope.city.timeZone);
  return (
    <Section id="reached" title={t("reachTitle")} intro={t("reachLead")}>
      <ActionForm
        id="reach"
        action={reachMilestoneAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, id }}
        submitLabel={reachedOn ? t("correct") : t("reach")}
      >
        <DateField name="reachedOn" label={t("reachOn")} max={on} defaultValue={reachedOn ?? on} />
      </ActionForm>
      <div className="ending">
        {reachedOn ? (
          <>
            <ButtonForm scope={scope} action={unreachMilestoneAction} hidden={{ id }} label={t("unreach")} />
            <p className="small soft">{t("cannotRemove")}</p>
          </>
        ) : (
          <ButtonForm
            scope={scope}
            action={removeMilestoneAction}
            hidden={{ id }}
            label={t("remove")}
            variant="danger"
            question={t("removeQuestion")}
            confirmLabel={t("removeConfirm")}
          />
        )}
      </div>
    </Section>
  );
}
