import { fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import { locales } from "@/lib/platform/i18n/locales";
import { evidenceLevels, targetGroups } from "./reference";

/** The questions the bank can be filtered by, in the order a reader is offered them. */
export const facets = ["field", "evidence", "country", "adoption", "target", "kind", "language"] as const;
export type Facet = (typeof facets)[number];

/** The facet that has every published practice under the value "". */
export const EVERY = "all";

/** The values a facet can have; a country is any two capital letters. */
const values: Record<Exclude<Facet, "country">, readonly string[]> = {
  field: fieldsOfAction,
  /** 0: the sources give nothing to grade. */
  evidence: [...evidenceLevels].reverse().map(String).concat("0"),
  /** Others have taken it up; it was itself taken over from somewhere. */
  adoption: ["adopted", "adapted"],
  target: targetGroups,
  kind: ["example", "failure"],
  language: locales,
};

/** Whether a value can stand in an address. */
export function isFacetValue(facet: Facet, value: string): boolean {
  return facet === "country" ? /^[A-Z]{2}$/.test(value) : values[facet].includes(value);
}

/** The place of a value in its list; countries, which have no order of their own, share one. */
export function placeOf(facet: Facet, value: string): number {
  return facet === "country" ? 0 : values[facet].indexOf(value);
}

/** What decides under which values a practice is found. */
export type Faceted = {
  fieldsOfAction: readonly string[];
  evidenceLevel: number | null;
  countryCode: string;
  adoptions: number;
  adapted: boolean;
  targetGroups: readonly string[];
  kind: string;
  languages: readonly string[];
};

/** Every pair of facet and value a practice carries. */
export function facetValuesOf(practice: Faceted): [Facet, string][] {
  const carried: Record<Facet, readonly string[]> = {
    field: practice.fieldsOfAction,
    evidence: [String(practice.evidenceLevel ?? 0)],
    country: [practice.countryCode],
    adoption: [practice.adoptions > 0 && "adopted", practice.adapted && "adapted"].filter(
      (value) => value !== false,
    ),
    target: practice.targetGroups,
    kind: [practice.kind],
    language: practice.languages,
  };
  return facets.flatMap((facet) =>
    [...new Set(carried[facet])].map((value): [Facet, string] => [facet, value]),
  );
}
