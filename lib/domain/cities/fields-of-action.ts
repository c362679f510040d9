import reference from "@/prisma/reference/fields-of-action.json";

const { items } = reference;
const names = new Map<string, { de: string; en: string }>(items.map((field) => [field.id, field.name]));

/** The fields of action a city can choose, in the order of the reference list. */
export const fieldsOfAction = items.map((field) => field.id) as [string, ...string[]];

/** The name of a field of action in the reader's language: "Arbeit", "Work". */
export function fieldOfActionName(id: string, locale: string): string {
  const name = names.get(id);
  return name ? (locale === "en" ? name.en : name.de) : id;
}
