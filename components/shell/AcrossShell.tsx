import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/ui/DemoBanner";
import { Main } from "@/components/ui/Main";
import { SiteHeader } from "@/components/ui/SiteHeader";
import { allowsProgramme, type ProgrammeRole } from "@/lib/platform/access/permissions";
import { currentPath } from "@/lib/platform/http/path";
import { Foot } from "./Foot";
import { WhoIsHere } from "./WhoIsHere";

type Props = {
  /** who is signed in, if somebody is */
  person?: { name: string; programmeRole?: ProgrammeRole | null };
  /** the demo world is loaded */
  invented?: boolean;
  children: ReactNode;
};

/** The frame of pages outside any one city: account, programme, administration. */
export async function AcrossShell({ person, invented, children }: Props) {
  const [t, ui, locale, path] = [
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
    await currentPath(),
  ];
  const at = path.split("?")[0] ?? "";
  const role = person?.programmeRole;
  const items = [
    { href: `/${locale}/cities`, label: t("nav.myCities"), shown: Boolean(person) },
    {
      href: `/${locale}/programme`,
      label: t("nav.programme"),
      shown: role && allowsProgramme(role, "programme.read"),
    },
    {
      href: `/${locale}/admin/cities`,
      label: t("nav.adminCities"),
      shown: role && allowsProgramme(role, "cities.create"),
    },
    {
      href: `/${locale}/admin/cohorts`,
      label: t("nav.adminCohorts"),
      shown: role && allowsProgramme(role, "cohorts.edit"),
    },
    {
      href: `/${locale}/admin/people`,
      label: t("nav.adminPeople"),
      shown: role && allowsProgramme(role, "roles.read"),
    },
    { href: `/${locale}/practices`, label: t("nav.practices"), shown: true },
  ]
    .filter((item) => item.shown)
    .map(({ href, label }) => ({ href, label, current: at === href || at.startsWith(`${href}/`) }));
  return (
    <>
      <SiteHeader
        above={invented ? <DemoBanner>{t("inventedProgramme")}</DemoBanner> : undefined}
        brand={{ name: t("name"), href: `/${locale}` }}
        items={items}
        labels={{ navigation: ui("mainNavigation"), menu: ui("menu") }}
      >
        {person ? (
          <WhoIsHere name={person.name} role={role ? t(`role.${role}`) : undefined} />
        ) : (
          <a className="btn btn-quiet btn-s" href={`/${locale}/sign-in`}>
            {t("signIn")}
          </a>
        )}
      </SiteHeader>
      <Main>{children}</Main>
      <Foot />
    </>
  );
}
