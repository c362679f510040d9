import type ui from "@/lib/platform/i18n/messages/de/ui.json";

/** The words a form needs in the browser, untouched, and the language and zone to fill them in. */
export type FormLabels = typeof ui.form & { locale: string; timeZone: string };

/**
 * Hands the form words of namespace "ui" to a client form, which carries no translation library.
 * @param words translator of namespace "ui"
 * @param timeZone where the city's clock stands
 */
export function formLabels(
  words: { raw(key: string): unknown },
  locale: string,
  timeZone = "Europe/Berlin",
): FormLabels {
  return { ...(words.raw("form") as typeof ui.form), locale, timeZone };
}
