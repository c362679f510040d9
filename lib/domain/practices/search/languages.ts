import type { Locale } from "@/lib/platform/i18n/locales";

/** PostgreSQL's dictionary that cuts words of a language to their stem and knows its most common words. */
export const dictionaries: Record<Locale, string> = { de: "german_stem", en: "english_stem" };

/** A practice in another language than the site's is cut like one in English. */
export const dictionaryOf = (lang: string): string => (lang === "de" ? dictionaries.de : dictionaries.en);

/** Whether a word is written like a German noun. */
export const isCapitalised = (shown: string): boolean => /^\p{Lu}/u.test(shown);
