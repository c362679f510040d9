import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { TextField } from "@/components/forms/TextField";
import { requestSignInLink } from "@/lib/domain/people/sign-in/actions";

/** Asks for a sign-in link by mail. */
export async function MailLinkForm({ next }: { next: string }) {
  const [t, ui, locale] = [
    await getTranslations("account.signIn"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <ActionForm
      action={requestSignInLink}
      labels={formLabels(ui, locale)}
      hidden={{ next }}
      submitLabel={t("submit")}
      pendingLabel={t("pending")}
    >
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="email"
        width="medium"
        spellCheck={false}
      />
    </ActionForm>
  );
}
