import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { TextField } from "@/components/forms/TextField";
import { addMilestoneAction, editMilestoneAction } from "@/lib/domain/strategy/milestones/actions";
import type { MilestonePage } from "@/lib/domain/strategy/milestones/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { workspace } from "./place";

type Props = { scope: CityScope; measureId: string; milestone?: MilestonePage };

/** A milestone: the next one of a measure, in place, or a saved one on its own page. */
export async function MilestoneForm({ scope, measureId, milestone }: Props) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.milestone"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const record: Record<string, string> = milestone
    ? { id: milestone.id, version: String(milestone.version) }
    : { id: newRecordId(), measureId };
  const form = (
    <ActionForm
      id="milestone"
      action={milestone ? editMilestoneAction : addMilestoneAction}
      labels={formLabels(ui, locale, scope.city.timeZone)}
      hidden={{ city: scope.city.slug, ...record }}
      submitLabel={milestone ? s("save") : t("add")}
      cancel={milestone ? { href: `${home}/measures/${measureId}`, label: s("cancel") } : undefined}
    >
      <TextField name="title" label={t("titleField")} defaultValue={milestone?.title} />
      <DateField name="dueOn" label={t("dueOn")} defaultValue={milestone?.dueOn} />
    </ActionForm>
  );
  if (milestone) return <div className="mt-s6">{form}</div>;
  return (
    <div className="next-entry">
      <h3>{t("addTitle")}</h3>
      {form}
    </div>
  );
}
