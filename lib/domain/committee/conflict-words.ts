import { getLocale, getTranslations } from "next-intl/server";
import type { CityWrite } from "@/lib/platform/access/scope";
import { type ConflictField, StaleEdit } from "@/lib/platform/forms/refusal";
import { formatDay } from "@/lib/platform/i18n/format";
import { type Occupancy, StaleOccupancy } from "./seats/occupancy";
import { stakeholderTypeName } from "./stakeholder-types";

/**
 * Runs a service for an action; if two people changed the same, both texts are said in words the reader knows
 * instead of stored codes and ids.
 */
export function inWords<Input, Result>(service: (write: CityWrite, input: Input) => Promise<Result>) {
  return async (write: CityWrite, input: Input): Promise<Result> => {
    try {
      return await service(write, input);
    } catch (trouble) {
      throw trouble instanceof StaleEdit ? await worded(write, trouble) : trouble;
    }
  };
}

async function worded(write: CityWrite, stale: StaleEdit): Promise<StaleEdit> {
  const fields =
    stale instanceof StaleOccupancy
      ? [
          {
            name: "occupancy",
            mine: await occupancyInWords(write, stale.mine),
            theirs: await occupancyInWords(write, stale.theirs),
          },
        ]
      : await Promise.all(stale.fields.map(fieldInWords));
  return new StaleEdit(fields, stale.version, stale.by, stale.at, stale.settled);
}

async function fieldInWords(field: ConflictField): Promise<ConflictField> {
  const [t, locale] = [await getTranslations("values"), await getLocale()];
  const say = (value: string) => {
    if (field.name === "stakeholderTypeId") return stakeholderTypeName(value, locale);
    const key = `${field.name}.${value}`;
    return /^\w+$/.test(value) && t.has(key) ? t(key) : value;
  };
  return { name: field.name, mine: say(field.mine), theirs: say(field.theirs) };
}

async function occupancyInWords(write: CityWrite, seat: Occupancy): Promise<string> {
  const [t, locale] = [await getTranslations("committee.occupancy"), await getLocale()];
  const names = await namesOf(write, seat);
  const name = (id: string | null) => (id && names.get(id)) || "none";
  const sentence = t(seat.state, {
    since: formatDay(seat.sinceOn, locale),
    organisation: name(seat.organisationId),
    holder: name(seat.holderId),
    deputy: name(seat.deputyId),
    searcher: name(seat.searcherId),
    until: seat.searchUntil ? formatDay(seat.searchUntil, locale) : "none",
  });
  return [sentence, seat.reason].filter(Boolean).join(" ");
}

async function namesOf({ tx, city }: CityWrite, seat: Occupancy): Promise<Map<string, string>> {
  const ids = [seat.organisationId, seat.holderId, seat.deputyId, seat.searcherId].filter(
    (id) => id !== null,
  );
  const where = { cityId: city.id, id: { in: ids } };
  const organisations = await tx.organisation.findMany({ where, select: { id: true, name: true } });
  const people = await tx.contact.findMany({ where, select: { id: true, name: true } });
  return new Map([...organisations, ...people].map((row) => [row.id, row.name]));
}
