import reference from "@/prisma/reference/stakeholder-types.json";

type Text = { de: string; en: string };
export type StakeholderType = { id: string; sector: string; level: string; name: Text; help: Text };

const said = (text: Text, locale: string) => (locale === "en" ? text.en : text.de);
const types = new Map<string, StakeholderType>(reference.items.map((type) => [type.id, type]));
const sectors = new Map<string, Text>(reference.sectors.map((sector) => [sector.id, sector.name]));

/** A vacant must-have seat is worth a warning after this many days (proposal of the stakeholder list). */
export const VACANT_WARNING_DAYS = reference.vacantWarningDays;

/** The parts of society the stakeholder types come from, in the order of the reference list. */
export const stakeholderSectors = reference.sectors.map((sector) => sector.id) as [string, ...string[]];

/** The types of stakeholders by sector, in the order of the reference list. */
export const stakeholderTypesBySector = stakeholderSectors.map((sector) => ({
  sector,
  types: [...types.values()].filter((type) => type.sector === sector),
}));

/** A stakeholder type of the reference list; undefined for an id that is none. */
export function stakeholderType(id: string): StakeholderType | undefined {
  return types.get(id);
}

/** The name of a stakeholder type in the reader's language: "Wirtschaftsförderung", "Economic development". */
export function stakeholderTypeName(id: string, locale: string): string {
  const type = types.get(id);
  return type ? said(type.name, locale) : id;
}

/** What a stakeholder type brings to the table, in the reader's language. */
export function stakeholderTypeHelp(id: string, locale: string): string {
  const type = types.get(id);
  return type ? said(type.help, locale) : "";
}

/** The name of a sector in the reader's language: "Verwaltung", "Administration". */
export function sectorName(id: string, locale: string): string {
  const name = sectors.get(id);
  return name ? said(name, locale) : id;
}
