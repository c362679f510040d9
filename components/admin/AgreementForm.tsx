import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { SelectField } from "@/components/forms/SelectField";
import { TextField } from "@/components/forms/TextField";
import { changeAgreement } from "@/lib/domain/cities/actions";
import type { CityRecord } from "@/lib/domain/cities/queries";
import type { ProgrammeRow } from "@/lib/domain/programme/cohorts/queries";
import { cohortOptions } from "./cohort-options";

/** What the programme has agreed with the city: name in lists, cohort, last day. */
export async function AgreementForm({ city, programmes }: { city: CityRecord; programmes: ProgrammeRow[] }) {
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  return (
    <ActionForm
      id="agreement-form"
      action={changeAgreement}
      labels={formLabels(ui, locale)}
      hidden={{ cityId: city.id, version: String(city.version) }}
      submitLabel={t("save")}
    >
      <TextField
        name="name"
        label={t("city.name")}
        hint={t("city.nameHint")}
        defaultValue={city.name}
        width="medium"
        autoComplete="off"
      />
      <SelectField
        name="cohortId"
        label={t("founding.cohort")}
        options={cohortOptions(programmes, locale)}
        defaultValue={city.cohortId ?? ""}
        empty={t("founding.noCohort")}
        optional
      />
      <DateField
        name="cooperationEndsOn"
        label={t("founding.ends")}
        hint={t("city.endsHint")}
        defaultValue={city.cooperationEndsOn ?? undefined}
        optional
      />
    </ActionForm>
  );
}
