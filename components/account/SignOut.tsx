import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { signOut } from "@/lib/domain/people/sign-in/actions";

/** Signs this browser out. A form, because a link would be followed by anything that reads ahead. */
export async function SignOut() {
  const [t, ui, locale] = [await getTranslations("shell"), await getTranslations("ui"), await getLocale()];
  return <ConfirmSubmit action={signOut} labels={formLabels(ui, locale)} label={t("signOut")} />;
}
