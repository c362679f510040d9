import type { Day } from "@/lib/platform/clock/day";

/** How days, numbers and money are written in each language. One place, so that every page writes them alike. */
const tag = (locale: string) => (locale === "en" ? "en-GB" : "de-DE");
const known = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(
    `d ${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(tag(locale), { timeZone: "UTC", ...options }),
  ) as Intl.DateTimeFormat;
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(
    `n ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(tag(locale), options),
  ) as Intl.NumberFormat;
}

// Making a formatter costs more than formatting a hundred values.
function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => T,
): Intl.DateTimeFormat | Intl.NumberFormat {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

const digits = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** "24. November 2026" / "24 November 2026" */
export const formatDay = (day: Day, locale: string) =>
  dates(locale, { day: "numeric", month: "long", year: "numeric" }).format(at(day));
/** "24.11.2026" / "24/11/2026" */
export const formatShortDay = (day: Day, locale: string) => dates(locale, digits).format(at(day));
/** "Dienstag, 24. November 2026" */
export const formatLongDay = (day: Day, locale: string) =>
  dates(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at(day));
/** "12/2027" */
export const formatMonth = (day: Day, locale: string) =>
  dates(locale, { month: "2-digit", year: "numeric" }).format(at(day)).replace(".", "/");
/** "Dez. 2027" / "Dec 2027" */
export const formatMonthName = (day: Day, locale: string) =>
  dates(locale, { month: "short", year: "numeric" }).format(at(day));
/** An instant in the city's time zone: "24.11.2026, 10:47" / "24/11/2026, 10:47" */
export const formatInstant = (instant: Date, locale: string, timeZone: string) =>
  dates(locale, { ...digits, hour: "2-digit", minute: "2-digit", timeZone }).format(instant);
/** "48.500" / "48,500"; at most three decimals. */
export const formatNumber = (value: number, locale: string) =>
  numbers(locale, { maximumFractionDigits: 3 }).format(value);
/** "48.500 €" / "€48,500" */
export const formatEuro = (value: number, locale: string) =>
  numbers(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(value);
