import { getLocale, getTranslations } from "next-intl/server";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { openCity } from "@/lib/platform/access/gates";
import { type CityScope, inCity } from "@/lib/platform/access/scope";
import { isDay } from "@/lib/platform/clock/day";
import type { FormAction } from "@/lib/platform/forms/state";
import { formatDay, formatEuro, formatNumber } from "@/lib/platform/i18n/format";
import { indicatorNames, namesById, practiceNames } from "./names";

/** Fields that hold ids of records, days, figures. Everything else is text that somebody wrote. */
const RECORDS = ["goalId", "objectiveId", "seatId", "ownerId", "partnerIds", "indicatorId", "practiceCode"];
const DAYS = ["startsOn", "endsOn", "startedOn", "baselineOn", "targetOn", "dueOn"];
const FIGURES = ["baseline", "target"];

/** An action whose conflicts show values as people read them: a name instead of an id, a date instead of digits. */
export function wordedConflicts(action: FormAction): FormAction {
  return async (previous, data) => {
    const answer = await action(previous, data);
    if (answer.status !== "conflict") return answer;
    const scope = await openCity(String(data.get("city") ?? ""), "strategy.read");
    const records = answer.fields.filter(({ name }) => RECORDS.includes(name));
    const keys = records.flatMap(({ mine, theirs }) => [...mine.split(", "), ...theirs.split(", ")]);
    const say = await wordsFor(scope, keys);
    const fields = answer.fields.map((field) => ({
      ...field,
      mine: say(field.name, field.mine),
      theirs: say(field.name, field.theirs),
    }));
    return { ...answer, fields };
  };
}

async function wordsFor(
  scope: CityScope,
  keys: string[],
): Promise<(field: string, stored: string) => string> {
  const [t, locale] = [await getTranslations("values"), await getLocale()];
  const names =
    keys.length > 0
      ? await inCity(scope, (tx) => namesById(tx, scope.city.id, keys, locale))
      : new Map<string, string>();
  const name = (key: string) => names.get(key) ?? key;
  return (field, stored) => {
    if (stored === "") return "";
    if (RECORDS.includes(field)) return stored.split(", ").map(name).join(", ");
    if (DAYS.includes(field) && isDay(stored)) return formatDay(stored, locale);
    if (FIGURES.includes(field)) return formatNumber(Number(stored), locale);
    if (field === "budgetEur") return formatEuro(Number(stored), locale);
    if (field === "fieldOfAction") return fieldOfActionName(stored, locale);
    if (field === "remit" && t.has(`remit.${stored}`)) return t(`remit.${stored}`);
    return stored;
  };
}

/** Puts codes of the shared lists into words for the history of a record; undefined leaves a value to others. */
export async function historyWords(
  scope: CityScope,
  subject: "objective" | "measure",
  locale: string,
): Promise<(field: string, value: string) => string | undefined> {
  const names = await inCity(scope, (tx) =>
    subject === "objective" ? indicatorNames(tx, locale) : practiceNames(tx, locale),
  );
  return (field, value) => {
    if (field === "fieldOfAction") return fieldOfActionName(value, locale);
    if (field === "indicatorId" || field === "practiceCode") return names.get(value);
    return undefined;
  };
}
