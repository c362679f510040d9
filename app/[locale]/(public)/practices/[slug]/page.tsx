import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PracticeHead } from "@/components/practices/PracticeHead";
import { PracticeSide } from "@/components/practices/PracticeSide";
import { PracticeText } from "@/components/practices/PracticeText";
import { asScript, structuredData } from "@/lib/domain/practices/practice/citation";
import { onePractice } from "@/lib/domain/practices/practice/one-practice";
import { listSimilar } from "@/lib/domain/practices/practice/queries";
import { openPublic } from "@/lib/platform/access/gates";
import { env } from "@/lib/platform/env/env";
import { type Locale, locales } from "@/lib/platform/i18n/locales";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [(await getLocale()) as Locale, await params];
  const practice = await onePractice(locale, slug);
  if (!practice) return {};
  return {
    title: `${practice.title}, ${practice.place}`,
    description: practice.summary,
    alternates: {
      canonical: `/${locale}/practices/${slug}`,
      languages: Object.fromEntries(
        locales
          .filter((lang) => practice.languages.includes(lang))
          .map((lang) => [lang, `/${lang}/practices/${slug}`]),
      ),
    },
  };
}

export default async function PracticePage({ params }: Props) {
  const [t, locale, { slug }] = [
    await getTranslations("practices"),
    (await getLocale()) as Locale,
    await params,
  ];
  const practice = await onePractice(locale, slug);
  if (!practice) notFound();
  const similar = await listSimilar(openPublic(), locale, practice);
  const site = (await getTranslations("shell"))("name");
  const address = new URL(`/${locale}/practices/${slug}`, env().AUTH_URL).href;
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with every "<" written as an escape
        dangerouslySetInnerHTML={{ __html: asScript(structuredData(practice, site, address)) }}
      />
      <PracticeHead practice={practice} locale={locale} t={t} />
      <div className="art">
        <PracticeText practice={practice} locale={locale} />
        <PracticeSide practice={practice} similar={similar} locale={locale} site={site} />
      </div>
    </>
  );
}
