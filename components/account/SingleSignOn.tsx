import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { startSingleSignOn } from "@/lib/domain/people/sign-in/actions";

/** The way to the identity provider of the city or the foundation. */
export async function SingleSignOn({ name, next }: { name: string; next: string }) {
  const [t, ui, locale] = [
    await getTranslations("account.signIn"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <ConfirmSubmit
      action={startSingleSignOn}
      labels={formLabels(ui, locale)}
      hidden={{ next }}
      label={t("sso", { name })}
      pendingLabel={t("ssoPending")}
      small={false}
    />
  );
}
