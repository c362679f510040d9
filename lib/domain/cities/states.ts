import reference from "@/prisma/reference/states.json";

const states = new Map(reference.items.map((state) => [state.code, state]));

/** The name of a Land by its two-digit code, in the reader's language. */
export function stateName(code: string, locale: string): string {
  const name = states.get(code)?.name;
  return name ? (locale === "en" ? name.en : name.de) : code;
}

/** "NW" for "05": what tells two places of one name apart in an address. */
export function stateAbbreviation(code: string): string {
  return states.get(code)?.abbreviation ?? code;
}

/** The codes of all Länder. */
export const stateCodes = reference.items.map((state) => state.code);
