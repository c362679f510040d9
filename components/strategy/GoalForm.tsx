import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { TextArea } from "@/components/forms/TextArea";
import { TextField } from "@/components/forms/TextField";
import { createGoalAction, editGoalAction } from "@/lib/domain/strategy/goals/actions";
import type { GoalView } from "@/lib/domain/strategy/goals/queries";
import { goalLimits } from "@/lib/domain/strategy/goals/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { workspace } from "./place";

/** A goal, new or saved. */
export async function GoalForm({ scope, goal }: { scope: CityScope; goal?: GoalView }) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.goal"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const saved: Record<string, string> = goal
    ? { id: goal.id, version: String(goal.version) }
    : { id: newRecordId() };
  return (
    <div className="mt-s6">
      <ActionForm
        action={goal ? editGoalAction : createGoalAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, ...saved }}
        submitLabel={goal ? s("save") : t("create")}
        cancel={{ href: goal ? `${home}/strategy/goals/${goal.id}` : `${home}/strategy`, label: s("cancel") }}
      >
        <TextField name="title" label={t("titleField")} hint={t("titleHint")} defaultValue={goal?.title} />
        <TextArea
          name="description"
          label={t("description")}
          defaultValue={goal?.description}
          limit={goalLimits.description}
          optional
        />
      </ActionForm>
    </div>
  );
}
