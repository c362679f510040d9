import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { Main } from "@/components/ui/Main";
import { SiteHeader } from "@/components/ui/SiteHeader";
import { currentPath } from "@/lib/platform/http/path";
import { Foot } from "./Foot";

/** The frame of every public page. The same for everybody, so that a page cache may keep it. */
export async function PublicShell({ children }: { children: ReactNode }) {
  const [t, ui, locale, path] = [
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
    await currentPath(),
  ];
  const at = path.split("?")[0] ?? "";
  const items = [
    { href: `/${locale}/practices`, label: t("nav.practices") },
    { href: `/${locale}/participants`, label: t("nav.cities") },
    { href: `/${locale}/about`, label: t("nav.about") },
  ].map((item) => ({ ...item, current: at === item.href || at.startsWith(`${item.href}/`) }));
  return (
    <>
      <SiteHeader
        brand={{ name: t("name"), href: `/${locale}` }}
        items={items}
        labels={{ navigation: ui("mainNavigation"), menu: ui("menu") }}
      >
        <ButtonLink href={`/${locale}/sign-in`} variant="quiet" small>
          {t("signIn")}
        </ButtonLink>
      </SiteHeader>
      <Main>{children}</Main>
      <Foot note={t("publicNote")} />
    </>
  );
}
