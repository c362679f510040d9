import { getTranslations } from "next-intl/server";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { periodOf } from "@/lib/domain/practices/practice/period";
import type { Practice } from "@/lib/domain/practices/practice/queries";
import { citySizeName, costClassName } from "@/lib/domain/practices/reference";
import { countryName } from "./names";

/** The facts of a practice, term by term. Cost is always told, known or not: everybody asks for it. */
export async function practiceFacts(
  practice: Practice,
  locale: string,
): Promise<{ term: string; value: string }[]> {
  const t = await getTranslations("practices.practice");
  const period = periodOf(practice.startedIn, practice.endedIn, locale);
  const told = period && t(`period.${period.key}`, { from: period.from, to: period.to });
  const facts: [term: string, value: string | null | undefined][] = [
    ["place", practice.place],
    ["country", countryName(practice.countryCode, locale)],
    ["field", practice.fieldsOfAction.map((field) => fieldOfActionName(field, locale)).join(", ")],
    ["period", told && practice.regularService ? t("period.regular", { period: told }) : told],
    ["targetGroup", practice.targetGroup],
    ["citySize", practice.citySize && t("inhabitants", { size: citySizeName(practice.citySize, locale) })],
    ["cost", practice.costClass ? costClassName(practice.costClass, locale) : t("unknown")],
    ["funding", practice.funding],
    ["adaptedFrom", practice.adaptedFrom],
    ["adoptions", practice.adoptions > 0 ? t("adoptions", { count: practice.adoptions }) : null],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term: t(`fact.${term}`), value }] : []));
}
