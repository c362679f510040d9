import { getLocale, getTranslations } from "next-intl/server";
import { CheckboxGroup } from "@/components/forms/ChoiceGroup";
import { TextField } from "@/components/forms/TextField";
import { fieldOfActionName, fieldsOfAction } from "@/lib/domain/cities/fields-of-action";

type Props = { cohort?: { name: string; nameEn: string; fieldsOfAction: string[] } };

/** What a cohort is called in both languages, and what its cities usually work on. */
export async function CohortFields({ cohort }: Props) {
  const [t, locale] = [await getTranslations("admin.cohortForm"), await getLocale()];
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        defaultValue={cohort?.name}
        width="medium"
        autoComplete="off"
      />
      <TextField
        name="nameEn"
        label={t("nameEn")}
        defaultValue={cohort?.nameEn}
        width="medium"
        autoComplete="off"
      />
      <CheckboxGroup
        name="fieldsOfAction"
        label={t("fields")}
        hint={t("fieldsHint")}
        defaultValue={cohort?.fieldsOfAction}
        options={fieldsOfAction.map((id) => ({ value: id, label: fieldOfActionName(id, locale) }))}
      />
    </>
  );
}
