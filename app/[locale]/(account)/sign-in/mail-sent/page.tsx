import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { Section } from "@/components/ui/Section";
import { outboxShown } from "@/lib/domain/people/sign-in/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.mailSent"))("title") };
}

export default async function MailSentPage() {
  const [t, locale] = [await getTranslations("account.mailSent"), await getLocale()];
  const shown = await outboxShown();
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={shown ? <ButtonLink href={`/${locale}/outbox`}>{t("outbox")}</ButtonLink> : undefined}
      />
      <Section id="nothing" title={t("nothing.title")}>
        <ul className="lines max-w-measure">
          <li>{t("nothing.wait")}</li>
          <li>{t("nothing.spam")}</li>
          <li>{t("nothing.address")}</li>
          <li>{t("nothing.invitation")}</li>
        </ul>
        <p className="mt-s4">
          <a href={`/${locale}/sign-in`}>{t("again")}</a>
        </p>
      </Section>
    </>
  );
}
