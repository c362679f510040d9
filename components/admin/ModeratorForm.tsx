import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { SelectField } from "@/components/forms/SelectField";
import { WhomToInvite } from "@/components/people/WhomToInvite";
import { entrustCity } from "@/lib/domain/people/moderation/actions";
import { today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";

/** Asks somebody of the foundation to accompany a city for a time. */
export async function ModeratorForm({ cities }: { cities: { id: string; name: string }[] }) {
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  return (
    <ActionForm
      action={entrustCity}
      labels={formLabels(ui, locale)}
      hidden={{ id: newRecordId(), back: "/admin/people" }}
      submitLabel={t("people.submit")}
      cancel={{ href: `/${locale}/admin/people`, label: ui("cancel") }}
    >
      <WhomToInvite />
      <SelectField
        name="cityId"
        label={t("moderation.city")}
        options={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="fromDay" label={t("moderation.from")} defaultValue={today("Europe/Berlin")} />
      <DateField name="untilDay" label={t("moderation.until")} hint={t("moderation.untilHint")} />
    </ActionForm>
  );
}
