import { getLocale, getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/forms/ChoiceGroup";
import { TextField } from "@/components/forms/TextField";
import { locales } from "@/lib/platform/i18n/locales";

/** Who is invited, and in which language: the same in every invitation. */
export async function WhomToInvite() {
  const [t, languages, locale] = [
    await getTranslations("people.form"),
    await getTranslations("shell.languages"),
    await getLocale(),
  ];
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} width="medium" autoComplete="off" />
      <RadioGroup
        name="locale"
        label={t("locale")}
        inline
        defaultValue={locale}
        options={locales.map((code) => ({ value: code, label: <span lang={code}>{languages(code)}</span> }))}
      />
    </>
  );
}
