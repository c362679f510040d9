import { formatNumber } from "@/lib/platform/i18n/format";

/** "1.234" is 1234 in Germany and 1.234 in Britain. Cities write whole numbers: it is 1234 for both. */
const THOUSANDS = /^-?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;
const COMMA = /^-?(\d{1,3}(\.\d{3})+|\d+),\d+$/;
const POINT = /^-?(\d{1,3}(,\d{3})+|\d+)\.\d+$/;

/**
 * Reads a number as people in Germany or Britain write it, with either separator, blanks between the thousands, "€"
 * or "%"; null if it is none. A single group of three digits means thousands.
 */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s€%]/g, "").replace("\u2212", "-");
  if (/^-?\d+$/.test(compact)) return Number(compact);
  if (THOUSANDS.test(compact)) return Number(compact.replace(/[.,]/g, ""));
  if (COMMA.test(compact)) return Number(compact.replace(/\./g, "").replace(",", "."));
  if (POINT.test(compact)) return Number(compact.replace(/,/g, ""));
  return null;
}

/**
 * A number as a field of a form shows it, so that `readNumber` reads the same again: "48.500", "35,1", and
 * "35,1250" for a fraction that would be taken for thousands. At most three decimals.
 * @param locale left out for the plain text with a point that is kept and compared
 */
export function numberText(value: number, locale?: string): string {
  const text = locale ? formatNumber(value, locale) : String(value);
  return THOUSANDS.test(text) && !Number.isInteger(value) ? `${text}0` : text;
}
