/** The languages of the product. German first: most cities work in it. */
export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "de";

/** Whether a text names a language of the product. */
export function isLocale(text: string | undefined): text is Locale {
  return (locales as readonly string[]).includes(text ?? "");
}
