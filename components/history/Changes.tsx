import { getLocale, getTranslations } from "next-intl/server";
import type { HistoryRow, HistoryValue } from "@/lib/domain/cities/history";
import { isDay } from "@/lib/platform/clock/day";
import { formatDay, formatNumber } from "@/lib/platform/i18n/format";

/** Puts a stored code into words ("ST16" into "Unternehmen"); undefined leaves it to the shared rules. */
export type SayValue = (field: string, value: string, locale: string) => string | undefined;

/** What says most comes first; the database keeps no order. Other fields follow as they come. */
const order = [
  "title",
  "name",
  "state",
  "organisationId",
  "holderId",
  "deputyId",
  "searcherId",
  "searchUntil",
  "sinceOn",
];
const rank = ({ field }: { field: string }) => (order.includes(field) ? order.indexOf(field) : order.length);

/** Each changed field with what stood there before and what stands there now. */
export async function Changes({ changes, say }: { changes: HistoryRow["changes"]; say?: SayValue }) {
  if (changes.length === 0) return null;
  const [t, fields, values, locale] = [
    await getTranslations("history"),
    await getTranslations("fields"),
    await getTranslations("values"),
    await getLocale(),
  ];
  const known = (key: string) => /^[\w.]+$/.test(key) && values.has(key);
  const text = (field: string, value: HistoryValue): string => {
    if (Array.isArray(value)) return value.map((entry) => text(field, entry)).join(", ");
    if (value === null || value === "") return "";
    if (typeof value === "number") return formatNumber(value, locale);
    const key = `${field}.${value}`;
    if (known(key)) return values(key);
    const plain = String(value);
    return say?.(field, plain, locale) ?? (isDay(plain) ? formatDay(plain, locale) : plain);
  };
  return (
    <ul className="mt-1">
      {changes
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ field, before, after }) => (
          <li key={field}>
            <span className="soft">{fields.has(field) ? fields(field) : field}:</span>{" "}
            {text(field, before) ? (
              <>
                <span className="vh">{t("before")}: </span>
                <del>{text(field, before)}</del>{" "}
              </>
            ) : null}
            <span className="vh">{t("after")}: </span>
            {text(field, after) ? (
              <ins>{text(field, after)}</ins>
            ) : (
              <span className="soft">({t("nothing")})</span>
            )}
          </li>
        ))}
    </ul>
  );
}
