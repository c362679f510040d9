const formats = new Map<string, Intl.DateTimeFormat>();

/** "2018-03" as "März 2018"; "2018" and anything else as it stands. */
export function monthInWords(month: string, locale: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "de-DE", {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  formats.set(locale, format);
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** How a period is told: the key of its sentence, and the months in words. */
export type Period = { key: "since" | "until" | "between" | "in"; from: string; to: string };

/** When a practice ran; null if the sources do not say. */
export function periodOf(startedIn: string | null, endedIn: string | null, locale: string): Period | null {
  const [from, to] = [startedIn, endedIn].map((month) => (month ? monthInWords(month, locale) : ""));
  if (!from && !to) return null;
  const key = !from ? "until" : !to ? "since" : from === to ? "in" : "between";
  return { key, from: from ?? "", to: to ?? "" };
}
