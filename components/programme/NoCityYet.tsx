import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";

/** No city takes part yet: a lead takes the first one in, a moderator waits for one. */
export async function NoCityYet({ lead }: { lead: boolean }) {
  const [t, locale] = [await getTranslations("programme.empty"), await getLocale()];
  return (
    <PageHead
      title={t("title")}
      lead={t(lead ? "lead" : "moderator")}
      actions={lead ? <ButtonLink href={`/${locale}/admin/cities/new`}>{t("add")}</ButtonLink> : undefined}
    />
  );
}
