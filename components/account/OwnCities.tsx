import { getLocale, getTranslations } from "next-intl/server";
import type { CityInShort, OwnCity } from "@/lib/domain/cities/queries";
import { phaseName } from "@/lib/domain/process/phases";
import { overdueEnds } from "@/lib/domain/programme/overview/rules";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";

/** The cities to choose from: what one is there, where the city stands, what waits. */
export async function OwnCities({ cities }: { cities: (OwnCity & { short: CityInShort | null })[] }) {
  const [t, role, locale] = [
    await getTranslations("account.cities"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const day = today("Europe/Berlin");
  return (
    <ul className="results mt-s6">
      {cities.map(({ slug, name, role: own, until, short }) => {
        const late = short ? overdueEnds(short, day).length : 0;
        const home = `/${locale}/cities/${slug}`;
        return (
          <li key={slug}>
            <h2>
              <a href={home}>{name}</a>
            </h2>
            <p className="small soft">
              {role(own)}
              {until ? ` ${t("until", { day: formatDay(until, locale) })}` : null}
            </p>
            {short ? (
              <p className="meta mt-s2">
                <span>
                  {short.phaseCodes.map((code) => phaseName(code, locale)).join(", ") || t("finished")}
                </span>
                {own !== "moderator" && late > 0 ? (
                  <a href={`${home}/measures?status=late`}>{t("late", { count: late })}</a>
                ) : null}
                {short.missingSeats > 0 && own !== "consulted" ? (
                  <a href={`${home}/committee`}>{t("missing", { count: short.missingSeats })}</a>
                ) : null}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
