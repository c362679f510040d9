import { getLocale, getTranslations } from "next-intl/server";
import type { Day } from "@/lib/platform/clock/day";
import { formatEuro, formatMonthName } from "@/lib/platform/i18n/format";

/** From when until when: "Jan. 2026 bis März 2027". */
export async function runInWords({
  startsOn,
  endsOn,
}: {
  startsOn: Day | null;
  endsOn: Day | null;
}): Promise<string> {
  const [t, locale] = [await getTranslations("strategy.measure"), await getLocale()];
  const from = startsOn && formatMonthName(startsOn, locale);
  const to = endsOn && formatMonthName(endsOn, locale);
  if (from && to) return t("runFromTo", { from, to });
  if (from) return t("runFrom", { from });
  return to ? t("runTo", { to }) : t("runOpen");
}

/** How much, and from where: "62.000 € · Haushalt der Stadt". */
export async function budgetInWords(measure: { budgetEur: number | null; funding: string }): Promise<string> {
  const [t, locale] = [await getTranslations("strategy.measure"), await getLocale()];
  const amount = measure.budgetEur === null ? t("noBudget") : formatEuro(measure.budgetEur, locale);
  return measure.funding ? `${amount} · ${measure.funding}` : amount;
}
