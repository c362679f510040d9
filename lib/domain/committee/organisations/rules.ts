import { stakeholderType, stakeholderTypeName } from "../stakeholder-types";
import { folded } from "../words";

/** An organisation as the list shows it. */
export type OrganisationRow = {
  id: string;
  name: string;
  typeId: string;
  archived: boolean;
  /** Seats it holds or for which it is heard. */
  seats: { id: string; title: string }[];
  people: number;
};

export const organisationOrders = ["name", "type", "people"] as const;

/** Which organisations a reader wants to see, and in which order. No sector means all. */
export type OrganisationFilter = {
  q: string;
  sector: readonly string[];
  archived: boolean;
  sort: (typeof organisationOrders)[number];
  down: boolean;
};

/** The organisations that match, in the order asked for. Archived ones only if they are asked for, and then alone. */
export function sieveOrganisations(
  rows: readonly OrganisationRow[],
  filter: OrganisationFilter,
  locale: string,
): OrganisationRow[] {
  const words = folded(filter.q).split(" ").filter(Boolean);
  const typeName = (row: OrganisationRow) => stakeholderTypeName(row.typeId, locale);
  const matching = rows.filter(
    (row) =>
      row.archived === filter.archived &&
      (filter.sector.length === 0 || filter.sector.includes(stakeholderType(row.typeId)?.sector ?? "")) &&
      words.every((word) => folded(`${row.name} ${typeName(row)}`).includes(word)),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (a: OrganisationRow, b: OrganisationRow) => collator.compare(a.name, b.name);
  const order = {
    name: byName,
    type: (a: OrganisationRow, b: OrganisationRow) =>
      collator.compare(typeName(a), typeName(b)) || byName(a, b),
    people: (a: OrganisationRow, b: OrganisationRow) => a.people - b.people || byName(a, b),
  };
  const sorted = matching.toSorted(order[filter.sort]);
  return filter.down ? sorted.reverse() : sorted;
}
