import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { requestSignInLink } from "@/lib/domain/people/sign-in/actions";

/** A mailed link that was used or is too old: one press sends another to the same address. */
export async function LinkSpent({ email, next }: { email: string; next: string }) {
  const [t, ui, locale] = [
    await getTranslations("account.spent"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <PageHead
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          {email ? (
            <ConfirmSubmit
              action={requestSignInLink}
              labels={formLabels(ui, locale)}
              hidden={{ email, next }}
              label={t("again", { email })}
              variant="primary"
              small={false}
            />
          ) : null}
          <ButtonLink href={`/${locale}/sign-in`} variant="quiet">
            {t("signIn")}
          </ButtonLink>
        </>
      }
    />
  );
}
