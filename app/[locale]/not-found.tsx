import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { Main } from "@/components/ui/Main";
import { PageHead } from "@/components/ui/PageHead";

// Next sends this page along with every other one: it stays small, without header and footer.
export default async function NotFound() {
  const [t, locale] = [await getTranslations("shell.notFound"), await getLocale()];
  return (
    <Main>
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
    </Main>
  );
}
