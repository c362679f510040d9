import type { getTranslations } from "next-intl/server";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { Facet } from "@/lib/domain/practices/facets";
import { evidenceName, targetGroupName } from "@/lib/domain/practices/reference";

/** The words of the namespace "practices". Handed down: every component that asks for them itself is a task of its own. */
export type Words = Awaited<ReturnType<typeof getTranslations<"practices">>>;

const regions = new Map<string, Intl.DisplayNames>();

/** "Österreich", "Austria". */
export function countryName(code: string, locale: string): string {
  const names = regions.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
  regions.set(locale, names);
  return names.of(code) ?? code;
}

/** What a value of a facet is called on the screen. `t` is of the namespace "practices". */
export function valueName(facet: Facet, value: string, locale: string, t: Words): string {
  switch (facet) {
    case "field":
      return fieldOfActionName(value, locale);
    case "evidence":
      return value === "0" ? t("evidence.none") : evidenceName(Number(value), locale);
    case "country":
      return countryName(value, locale);
    case "target":
      return targetGroupName(value, locale);
    default:
      return t(`${facet}.${value}`);
  }
}
