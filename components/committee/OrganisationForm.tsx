import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { TextArea } from "@/components/forms/TextArea";
import { TextField } from "@/components/forms/TextField";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";
import { formWords } from "./form-words";
import { StakeholderTypeField } from "./StakeholderTypeField";

type Props = {
  scope: CityScope;
  action: FormAction;
  /** id, and for an edit the version the form is opened with */
  hidden: Record<string, string>;
  saved?: { name: string; typeId: string; website: string | null; note: string | null };
  submitLabel: string;
  cancelHref: string;
};

/** What is known about an organisation. For a new one and for a saved one. */
export async function OrganisationForm({ scope, action, hidden, saved, submitLabel, cancelHref }: Props) {
  const [t, { labels, cancel }] = [
    await getTranslations("committee.organisationForm"),
    await formWords(scope),
  ];
  return (
    <ActionForm
      action={action}
      labels={labels}
      hidden={{ city: scope.city.slug, ...hidden }}
      submitLabel={submitLabel}
      cancel={{ href: cancelHref, label: cancel }}
    >
      <TextField name="name" label={t("name")} hint={t("nameHint")} defaultValue={saved?.name} />
      <StakeholderTypeField
        label={t("type")}
        hint={t("typeHint")}
        helpLabel={t("typesHelp")}
        defaultValue={saved?.typeId}
      />
      <TextField
        name="website"
        type="url"
        inputMode="url"
        label={t("website")}
        optional
        defaultValue={saved?.website ?? ""}
      />
      <TextArea
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        optional
        limit={1000}
        defaultValue={saved?.note ?? ""}
      />
    </ActionForm>
  );
}
