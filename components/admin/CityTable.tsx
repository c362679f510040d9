import { getLocale, getTranslations } from "next-intl/server";
import { WideTable } from "@/components/people/WideTable";
import { Td, Th } from "@/components/ui/Table";
import type { CityRow } from "@/lib/domain/cities/queries";
import { stateName } from "@/lib/domain/cities/states";
import { formatDay } from "@/lib/platform/i18n/format";

/** The cities of the programme, with who runs and who accompanies each. */
export async function CityTable({ rows }: { rows: CityRow[] }) {
  const [t, locale] = [await getTranslations("admin.cities"), await getLocale()];
  return (
    <WideTable caption={t("title")} captionHidden>
      <thead>
        <tr>
          <Th>{t("city")}</Th>
          <Th>{t("cohort")}</Th>
          <Th>{t("coordination")}</Th>
          <Th>{t("moderation")}</Th>
          <Th>{t("ends")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((city) => (
          <tr key={city.id}>
            <th scope="row">
              <a href={`/${locale}/admin/cities/${city.slug}`}>{city.name}</a>
              <span className="small soft block [font-weight:400]">
                {t(`kind.${city.kind}`)}, {stateName(city.stateCode, locale)}
              </span>
            </th>
            <Td label={t("cohort")}>
              {city.cohort ? (locale === "en" ? city.cohort.nameEn : city.cohort.name) : null}
            </Td>
            <Td label={t("coordination")}>
              {city.coordinators.join(", ") || (
                <span className="soft">
                  {t(city.coordinatorsInvited > 0 ? "coordinationInvited" : "coordinationMissing")}
                </span>
              )}
            </Td>
            <Td label={t("moderation")}>
              {city.moderators.join(", ") || <span className="soft">{t("nobody")}</span>}
            </Td>
            <Td label={t("ends")} className="nowrap">
              {city.cooperationEndsOn ? (
                formatDay(city.cooperationEndsOn, locale)
              ) : (
                <span className="soft">{t("open")}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
