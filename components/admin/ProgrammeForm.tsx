import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { TextField } from "@/components/forms/TextField";
import { createProgramme } from "@/lib/domain/programme/cohorts/actions";
import { newRecordId } from "@/lib/platform/forms/new-id";

/** Starts a programme: a funded period in which a foundation accompanies cities. */
export async function ProgrammeForm() {
  const [t, ui, locale] = [
    await getTranslations("admin.programmeForm"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <ActionForm
      id="programme-form"
      action={createProgramme}
      labels={formLabels(ui, locale)}
      hidden={{ id: newRecordId() }}
      submitLabel={t("submit")}
    >
      <TextField name="name" label={t("name")} width="medium" autoComplete="off" />
      <TextField name="funder" label={t("funder")} width="medium" autoComplete="off" />
      <DateField name="startsOn" label={t("starts")} />
      <DateField name="endsOn" label={t("ends")} optional />
    </ActionForm>
  );
}
