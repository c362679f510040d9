import { z } from "zod";
import { type Day, isDay } from "@/lib/platform/clock/day";
import { readNumber } from "./number-text";

/**
 * The kinds of fields a form can have. Each takes the text that was typed and gives the value, or an issue whose
 * message is a key of the namespace "forms" (with values for the sentence in `params`).
 */

const issue = (message: string, params: Record<string, string | number> = {}) => ({
  code: "custom" as const,
  message,
  params,
});

// Control characters cannot be shown; replacement characters and halves of an emoji come from malformed text. More
// than 30 marks on one letter no language has (UAX #15), and Unicode's sorting of them takes time by their square.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{Surrogate}]|\p{Mark}{31}/u;

const typed = z.preprocess(
  (value) => (value === undefined || value === null ? "" : value),
  z.string({ error: "unreadable" }),
);

/** Text as people type it: trimmed, one kind of line break, one form of accents. */
function checked(max: number) {
  return typed.transform((sent, ctx): string => {
    const readable = sent.replace(/\r\n?/g, "\n").trim();
    if (UNREADABLE.test(readable)) {
      ctx.addIssue(issue("unreadable"));
      return z.NEVER;
    }
    const text = readable.normalize("NFC");
    if (text.length <= max) return text;
    ctx.addIssue(issue("tooLong", { max, length: text.length }));
    return z.NEVER;
  });
}

/** Something a reader can see: not only blanks of any width, joiners and the like. */
const VISIBLE = /[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u;

/** Text that may be left out; "" then. At most `max` characters. */
export const optionalText = (max: number) => checked(max);

/** Text that must be there. */
export const requiredText = (max: number) =>
  checked(max).superRefine((text, ctx) => {
    if (!VISIBLE.test(text)) ctx.addIssue(issue("required"));
  });

/** A calendar day, or null. */
export const optionalDay = () =>
  checked(40).transform((text, ctx): Day | null => {
    if (text === "") return null;
    const value = readDay(text);
    if (value) return value;
    ctx.addIssue(issue("day"));
    return z.NEVER;
  });

/** A calendar day that must be there. */
export const requiredDay = () =>
  checked(40).transform((text, ctx): Day => {
    const value = readDay(text);
    if (value) return value;
    ctx.addIssue(issue(text === "" ? "required" : "day"));
    return z.NEVER;
  });

/** A date field sends the year first; who types writes the day before the month, in either language. */
function readDay(text: string): Day | null {
  const [, day = "", month = "", year = ""] = /^(\d\d?)[./](\d\d?)[./](\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return isDay(iso) ? iso : null;
}

/** A number as people in Germany or Britain write it ("48.500", "48,500", "12,5"), or null. */
export const optionalNumber = (limits: { min: number; max: number; decimals: number }) =>
  checked(40).transform((text, ctx): number | null => {
    if (text === "") return null;
    const value = readNumber(text);
    const { min, max, decimals } = limits;
    if (value === null) ctx.addIssue(issue("number"));
    else if (value < min || value > max) ctx.addIssue(issue("numberRange", { min, max }));
    else if (Number(value.toFixed(decimals)) !== value)
      ctx.addIssue(issue(decimals === 0 ? "wholeNumber" : "decimals", { decimals }));
    else return value + 0; // no minus zero
    return z.NEVER;
  });

/** One of a list of values that must be chosen. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: "choose" });

/** One of a list of values, or null. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.enum(values, { error: "choose" }).nullable(),
  );

/** Any number of a list of values, each once. A single box sends one text. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z
      .custom<T[number][]>((sent) => Array.isArray(sent) && sent.every((one) => values.includes(one)), {
        error: "choose",
      })
      .transform((chosen) => [...new Set(chosen)]),
  );

/** The id of a record that must be chosen. */
export const recordId = () => z.uuid({ error: "choose" }).toLowerCase();

/** The id of a record, or null. */
export const optionalRecordId = () =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.uuid({ error: "choose" }).toLowerCase().nullable(),
  );

/** A ticked box. */
export const tick = () => z.preprocess((value) => value === "yes", z.boolean());

/** A mail address. */
export const emailAddress = () =>
  checked(254)
    .transform((text) => text.toLowerCase())
    .superRefine((text, ctx) => {
      if (text === "") ctx.addIssue(issue("required"));
      else if (!z.email().safeParse(text).success) ctx.addIssue(issue("email"));
    });

/** A mail address, or "". */
export const optionalEmail = () =>
  checked(254)
    .transform((text) => text.toLowerCase())
    .superRefine((text, ctx) => {
      if (text !== "" && !z.email().safeParse(text).success) ctx.addIssue(issue("email"));
    });

/** A web address with https or http, or "". */
export const optionalWebAddress = () =>
  checked(500).superRefine((text, ctx) => {
    // Without its two slashes a browser looks for the address on our own site.
    const whole = /^https?:\/\/\S+$/i.test(text) && z.url().safeParse(text).success;
    if (text !== "" && !whole) ctx.addIssue(issue("webAddress"));
  });

/** The version of the record that the form was opened with. */
export const version = () =>
  z.coerce
    .number({ error: "version" })
    .refine((sent) => Number.isSafeInteger(sent) && sent >= 1, { error: "version" });

/** The id a new record will have: made when the form is shown, so that a double click creates one record. */
export const newId = () => z.uuid({ error: "choose" }).toLowerCase();
