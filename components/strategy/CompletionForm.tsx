import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { TextArea } from "@/components/forms/TextArea";
import { Note } from "@/components/ui/Note";
import { completeMeasureAction } from "@/lib/domain/strategy/measures/actions";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import { measureLimits } from "@/lib/domain/strategy/measures/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { workspace } from "./place";

/** When the measure was completed and what came of it. */
export async function CompletionForm({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.measure"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const count = measure.milestones.filter((milestone) => !milestone.reachedOn).length;
  const on = today(scope.city.timeZone);
  return (
    <div className="mt-s6">
      <ActionForm
        action={completeMeasureAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, id: measure.id }}
        submitLabel={t("completeTitle")}
        cancel={{ href: `${home}/measures/${measure.id}`, label: s("cancel") }}
      >
        {count > 0 ? <Note>{t("openMilestones", { count })}</Note> : null}
        <DateField
          name="completedOn"
          label={t("completedOn")}
          min={measure.startedOn ?? undefined}
          max={on}
          defaultValue={on}
        />
        <TextArea name="note" label={t("note")} hint={t("noteHint")} limit={measureLimits.note} optional />
      </ActionForm>
    </div>
  );
}
