import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/PublicShell";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";

export default async function NotFound() {
  const [t, locale] = [await getTranslations("shell.notFound"), await getLocale()];
  return (
    <PublicShell>
      <PageHead
        title={t("title")}
        lead={t("text")}
        actions={
          <>
            <ButtonLink href={`/${locale}`}>{t("home")}</ButtonLink>
            <ButtonLink href={`/${locale}/practices`} variant="quiet">
              {t("practices")}
            </ButtonLink>
          </>
        }
      />
    </PublicShell>
  );
}
