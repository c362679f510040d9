import { z } from "zod";
import { type Day, isDay } from "@/lib/platform/clock/day";

/**
 * The kinds of fields a form can have. Each takes the text that was typed and gives the value, or an issue whose
 * message is a key of the namespace "forms" (with values for the sentence in `params`).
 */

const issue = (message: string, params: Record<string, string | number> = {}) => ({
  code: "custom" as const,
  message,
  params,
});

/** Text as people type it: trimmed, one kind of line break, one form of accents. */
const clean = (text: string) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();

// Replacement characters come from malformed UTF-8; control characters cannot be stored or shown.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

const typed = z.preprocess(
  (value) => (value === undefined || value === null ? "" : value),
  z.string({ error: "unreadable" }),
);

function checked(max: number) {
  return typed.transform(clean).superRefine((text, ctx) => {
    if (UNREADABLE.test(text)) ctx.addIssue(issue("unreadable"));
    else if (text.length > max) ctx.addIssue(issue("tooLong", { max, length: text.length }));
  });
}

/** Text that may be left out; "" then. At most `max` characters. */
export const optionalText = (max: number) => checked(max);

/** Text that must be there. */
export const requiredText = (max: number) =>
  checked(max).superRefine((text, ctx) => {
    if (text === "") ctx.addIssue(issue("required"));
  });

/** A calendar day, or null. */
export const optionalDay = () =>
  checked(40).transform((text, ctx): Day | null => {
    if (text === "") return null;
    if (isDay(text)) return text;
    ctx.addIssue(issue("day"));
    return z.NEVER;
  });

/** A calendar day that must be there. */
export const requiredDay = () =>
  checked(40).transform((text, ctx): Day => {
    if (isDay(text)) return text;
    ctx.addIssue(issue(text === "" ? "required" : "day"));
    return z.NEVER;
  });

/** A number as people in Germany or Britain write it ("48.500", "48,500", "12,5"), or null. */
export const optionalNumber = (limits: { min: number; max: number; decimals: number }) =>
  checked(40).transform((text, ctx): number | null => {
    if (text === "") return null;
    const value = readNumber(text);
    const { min, max, decimals } = limits;
    if (value === null) ctx.addIssue(issue("number"));
    else if (value < min || value > max) ctx.addIssue(issue("numberRange", { min, max }));
    else if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6)
      ctx.addIssue(issue(decimals === 0 ? "wholeNumber" : "decimals", { decimals }));
    else return value;
    return z.NEVER;
  });

/** Reads a number with German or English separators; null if it is none. */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s €%]/g, "");
  if (/^-?\d+$/.test(compact)) return Number(compact);
  if (/^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(compact)) return Number(compact.replace(/[.,]/g, ""));
  if (/^-?\d{1,3}(\.\d{3})*,\d+$/.test(compact) || /^-?\d+,\d+$/.test(compact))
    return Number(compact.replace(/\./g, "").replace(",", "."));
  if (/^-?\d{1,3}(,\d{3})*\.\d+$/.test(compact) || /^-?\d+\.\d+$/.test(compact))
    return Number(compact.replace(/,/g, ""));
  return null;
}

/** One of a list of values that must be chosen. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: "choose" });

/** One of a list of values, or null. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.enum(values, { error: "choose" }).nullable(),
  );

/** Any number of a list of values. A single box sends one text. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values, { error: "choose" }), { error: "choose" }),
  );

/** The id of a record that must be chosen. */
export const recordId = () => z.uuid({ error: "choose" });

/** The id of a record, or null. */
export const optionalRecordId = () =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.uuid({ error: "choose" }).nullable(),
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
    if (text !== "" && !z.url({ protocol: /^https?$/ }).safeParse(text).success)
      ctx.addIssue(issue("webAddress"));
  });

/** The version of the record that the form was opened with. */
export const version = () => z.coerce.number({ error: "version" }).int().min(1);

/** The id a new record will have: made when the form is shown, so that a double click creates one record. */
export const newId = () => z.uuid({ error: "choose" });
