import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/Facts";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { CityRecord } from "@/lib/domain/cities/queries";
import { stateName } from "@/lib/domain/cities/states";
import { today } from "@/lib/platform/clock/day";
import { formatDay, formatNumber } from "@/lib/platform/i18n/format";

/** What is fixed about a city since it was taken in. */
export async function CityFacts({ city }: { city: CityRecord }) {
  const [t, unknown, locale] = [
    await getTranslations("admin"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <Facts
      items={[
        { term: t("city.kind"), value: t(`cities.kind.${city.kind}`) },
        { term: t("founding.facts.state"), value: stateName(city.stateCode, locale) },
        { term: t("founding.facts.key"), value: city.ags ?? unknown("unknown") },
        {
          term: t("founding.population"),
          value: city.population === null ? unknown("unknown") : formatNumber(city.population, locale),
        },
        {
          term: t("founding.fields"),
          value: city.fieldsOfAction.map((id) => fieldOfActionName(id, locale)).join(", "),
        },
        { term: t("city.since"), value: formatDay(today("Europe/Berlin", city.createdAt), locale) },
      ]}
    />
  );
}
