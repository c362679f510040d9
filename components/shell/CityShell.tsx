import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/ui/DemoBanner";
import { Main } from "@/components/ui/Main";
import { SiteHeader } from "@/components/ui/SiteHeader";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { currentPath } from "@/lib/platform/http/path";
import { Foot } from "./Foot";
import { WhoIsHere } from "./WhoIsHere";

/** The frame of a city's workspace: where one is, what there is, who one is. */
export async function CityShell({ scope, children }: { scope: CityScope; children: ReactNode }) {
  const [t, ui, locale, path] = [
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
    await currentPath(),
  ];
  const home = `/${locale}/cities/${scope.city.slug}`;
  const at = path.split("?")[0] ?? "";
  const items = [
    { href: home, label: t("nav.overview"), shown: true },
    { href: `${home}/committee`, label: t("nav.committee"), shown: may(scope, "committee.read") },
    { href: `${home}/strategy`, label: t("nav.strategy"), shown: may(scope, "strategy.read") },
    { href: `${home}/measures`, label: t("nav.measures"), shown: may(scope, "strategy.read") },
    { href: `${home}/people`, label: t("nav.people"), shown: may(scope, "people.read") },
    { href: `/${locale}/practices`, label: t("nav.practices"), shown: true },
  ]
    .filter((item) => item.shown)
    .map(({ href, label }) => ({
      href,
      label,
      current: at === href || (href !== home && at.startsWith(`${href}/`)),
    }));
  return (
    <>
      <SiteHeader
        above={
          scope.city.invented ? (
            <DemoBanner>{t("inventedCity", { city: scope.city.name })}</DemoBanner>
          ) : undefined
        }
        brand={{
          name: t("name"),
          href: home,
          place: t(`kind.${scope.city.kind}`, { name: scope.city.name }),
        }}
        items={items}
        labels={{ navigation: ui("mainNavigation"), menu: ui("menu") }}
      >
        <WhoIsHere name={scope.actor.name} role={t(`role.${scope.role}`)} />
      </SiteHeader>
      <Main>{children}</Main>
      <Foot />
    </>
  );
}
