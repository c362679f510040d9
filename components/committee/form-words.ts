import { getLocale, getTranslations } from "next-intl/server";
import { type FormLabels, formLabels } from "@/components/forms/labels";
import type { CityScope } from "@/lib/platform/access/scope";

/** The words every form needs, in the reader's language and the city's time zone. */
export async function formWords(scope: CityScope): Promise<{ labels: FormLabels; cancel: string }> {
  const [ui, locale] = [await getTranslations("ui"), await getLocale()];
  return { labels: formLabels(ui, locale, scope.city.timeZone), cancel: ui("cancel") };
}
