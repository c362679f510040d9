import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnCities } from "@/components/account/OwnCities";
import { Said } from "@/components/account/Said";
import { AcrossShell } from "@/components/shell/AcrossShell";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { listOwnCities, readCityInShort } from "@/lib/domain/cities/queries";
import { demoWorldLoaded } from "@/lib/domain/programme/queries";
import { openAccount, openCity, programmeRoleOf } from "@/lib/platform/access/gates";
import { allowsProgramme } from "@/lib/platform/access/permissions";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

// Beyond this the page is a list of names: a look into each city would cost more than it tells.
const MOST_IN_DETAIL = 12;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.cities"))("title") };
}

export default async function CitiesPage({ searchParams }: Props) {
  const [person, { done }] = [await openAccount(), await searchParams];
  const [t, locale, role] = [
    await getTranslations("account.cities"),
    await getLocale(),
    await programmeRoleOf(),
  ];
  const own = await listOwnCities(person);
  const cities: Parameters<typeof OwnCities>[0]["cities"] = [];
  for (const [index, city] of own.entries()) {
    const detailed = index < MOST_IN_DETAIL;
    cities.push({
      ...city,
      short: detailed ? await readCityInShort(await openCity(city.slug, "city.read")) : null,
    });
  }
  const across = role !== null && allowsProgramme(role, "programme.read");
  return (
    <AcrossShell person={{ name: person.name, programmeRole: role }} invented={await demoWorldLoaded()}>
      <Said area="account" done={done} />
      <PageHead
        title={t("headline", { count: cities.length })}
        lead={across ? <a href={`/${locale}/programme`}>{t("programme")}</a> : undefined}
      />
      {cities.length > 0 ? (
        <OwnCities cities={cities} />
      ) : (
        <div className="mt-s6">
          <EmptyState>{t("none", { email: person.email })}</EmptyState>
        </div>
      )}
    </AcrossShell>
  );
}
