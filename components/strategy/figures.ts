import { formatNumber } from "@/lib/platform/i18n/format";

type Measured = { unit: { de: string; en: string } };

/** The unit of an objective in the reader's language. */
export const unitOf = ({ unit }: Measured, locale: string) => (locale === "en" ? unit.en : unit.de);

/** A figure with its unit: "29 Arbeitstage". */
export function inUnit(objective: Measured, value: number, locale: string): string {
  return `${formatNumber(value, locale)} ${unitOf(objective, locale)}`.trim();
}
