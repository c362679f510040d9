/** A calendar day in a city, "2026-11-24". A deadline is a day, not an instant. */
export type Day = string & { readonly __day: unique symbol };

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real calendar day between 1900 and 2199 ("20260-01-01" and "2026-02-30" are not). */
export function isDay(text: string): text is Day {
  if (!PATTERN.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day as a branded value; throws on anything that is not a day. For constants and tests. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** Which day it is now in a time zone (IANA name). */
export function today(timeZone: string, now: Date = new Date()): Day {
  // Swedish formats dates as ISO days.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now) as Day;
}

/** A database DATE (midnight UTC) as a day. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** A day as the value of a database DATE column. */
export function dateOf(value: Day): Date {
  return new Date(`${value}T00:00:00Z`);
}

/** The day a number of days later (or earlier, if negative). */
export function addDays(value: Day, days: number): Day {
  const date = dateOf(value);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** How many days lie between two days; positive if `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000);
}
