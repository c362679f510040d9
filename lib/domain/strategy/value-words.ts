import { getLocale, getTranslations } from "next-intl/server";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { openCity } from "@/lib/platform/access/gates";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { isDay } from "@/lib/platform/clock/day";
import type { FormAction } from "@/lib/platform/forms/state";
import { formatDay, formatEuro, formatNumber } from "@/lib/platform/i18n/format";
import { namesById } from "./names";

/** Fields that hold ids of records, days, figures. Everything else is text that somebody wrote. */
const RECORDS = ["goalId", "objectiveId", "seatId", "ownerId", "partners", "indicatorId", "practiceCode"];
const DAYS = [
  "startsOn",
  "endsOn",
  "startedOn",
  "completedOn",
  "baselineOn",
  "targetOn",
  "observedOn",
  "dueOn",
  "reachedOn",
];
const FIGURES = ["baseline", "target", "value"];

/** Says the stored value of a field as people read it: a name instead of an id, a date instead of digits. */
export type ValueWords = (field: string, stored: string) => string;

/**
 * Makes the words for values of this area, for conflicts and the history.
 * @param stored field and value of everything that will be asked for, so that all names are found at once
 */
export async function valueWords(
  scope: CityScope,
  stored: readonly { name: string; value: string }[],
): Promise<ValueWords> {
  const [t, locale] = [await getTranslations("strategy"), await getLocale()];
  const keys = stored.filter(({ name }) => RECORDS.includes(name)).flatMap(({ value }) => value.split(", "));
  const names =
    keys.length > 0 ? await inCity(scope, (tx) => namesById(tx, scope.city.id, keys, locale)) : new Map();
  return (field, value) => {
    if (value === "") return "";
    if (RECORDS.includes(field))
      return value
        .split(", ")
        .map((id) => names.get(id) ?? t("unknownName"))
        .join(", ");
    if (DAYS.includes(field) && isDay(value)) return formatDay(value, locale);
    if (FIGURES.includes(field)) return formatNumber(Number(value), locale);
    if (field === "budgetEur") return formatEuro(Number(value), locale);
    if (field === "fieldOfAction") return fieldOfActionName(value, locale);
    if (field === "remit" && t.has(`remit.${value}`)) return t(`remit.${value}`);
    return value;
  };
}

/** An action whose conflicts show values as people read them. */
export function wordedConflicts(action: FormAction): FormAction {
  return async (previous, data) => {
    const answer = await action(previous, data);
    if (answer.status !== "conflict") return answer;
    const scope = await openCity(String(data.get("city") ?? ""), "strategy.read");
    const stored = answer.fields.flatMap(({ name, mine, theirs }) =>
      [mine, theirs].map((value) => ({ name, value })),
    );
    const say = await valueWords(scope, stored);
    const fields = answer.fields.map((field) => ({
      ...field,
      mine: say(field.name, field.mine),
      theirs: say(field.name, field.theirs),
    }));
    return { ...answer, fields };
  };
}
