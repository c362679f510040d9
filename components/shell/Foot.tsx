import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/ui/LanguageSwitch";
import { SiteFooter } from "@/components/ui/SiteFooter";
import { currentPath } from "@/lib/platform/http/path";
import { locales } from "@/lib/platform/i18n/locales";

/** The foot of every page: the legal pages, and the same page in the other language. */
export async function Foot({
  note,
  extra = [],
}: {
  note?: ReactNode;
  extra?: { href: string; label: string }[];
}) {
  const [t, ui, locale, path] = [
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
    await currentPath(),
  ];
  const rest = path.replace(/^\/(de|en)(?=\/|\?|$)/, "");
  const links = (["imprint", "privacy", "accessibility"] as const).map((page) => ({
    href: `/${locale}/${page}`,
    label: t(`footer.${page}`),
  }));
  return (
    <SiteFooter
      label={ui("footerNavigation")}
      links={[...links, { href: "/de/leichte-sprache", label: t("footer.plain") }, ...extra]}
      note={note}
    >
      <LanguageSwitch
        label={ui("language")}
        languages={locales.map((code) => ({
          code,
          name: t(`languages.${code}`),
          href: `/${code}${rest}`,
          current: code === locale,
        }))}
      />
    </SiteFooter>
  );
}
