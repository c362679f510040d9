import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { RadioGroup } from "@/components/forms/ChoiceGroup";
import { formLabels } from "@/components/forms/labels";
import { TextField } from "@/components/forms/TextField";
import { changeProfile } from "@/lib/domain/people/account/actions";
import { locales } from "@/lib/platform/i18n/locales";

/** Name and language of the signed-in person. */
export async function ProfileForm({ person }: { person: { name: string; email: string; locale: string } }) {
  const [t, ui, shell, locale] = [
    await getTranslations("account.profile"),
    await getTranslations("ui"),
    await getTranslations("shell.languages"),
    await getLocale(),
  ];
  return (
    <ActionForm action={changeProfile} labels={formLabels(ui, locale)} submitLabel={t("save")}>
      <TextField
        name="name"
        label={t("name")}
        defaultValue={person.name}
        autoComplete="name"
        width="medium"
      />
      <div className="field">
        <span className="label">{t("email")}</span>
        <p>{person.email}</p>
        <p className="hint">{t("emailHint")}</p>
      </div>
      <RadioGroup
        name="locale"
        label={t("language")}
        hint={t("languageHint")}
        inline
        defaultValue={person.locale}
        options={locales.map((code) => ({ value: code, label: <span lang={code}>{shell(code)}</span> }))}
      />
    </ActionForm>
  );
}
