import { referenceJson } from "./reference-files";
import type { Row } from "./rows";

type Text = { de: string; en: string };
type StakeholderType = {
  id: string;
  position: number;
  sector: string;
  name: Text;
  level: string;
  firstPhase: string;
  help: Text;
  mustHaveFor: string[];
  minSeats: number;
  recommendedFor: string[];
  satisfiedBy: string;
  oneOf: string | null;
  onlyFor: string[] | null;
};
type Indicator = {
  id: string;
  position: number;
  field: string;
  name: Text;
  unit: Text;
  direction: string;
  numerator: Text | null;
  denominator: Text | null;
  caveat: Text | null;
};

/** Who can have a stake in a city's integration work, and whose place at the table must not stay empty. */
export function stakeholderTypeRows(): Row[] {
  return referenceJson<{ items: StakeholderType[] }>("stakeholder-types.json").items.map((type) => ({
    id: type.id,
    position: type.position,
    sector: type.sector,
    nameDe: type.name.de,
    nameEn: type.name.en,
    level: type.level,
    firstPhase: type.firstPhase,
    helpDe: type.help.de,
    helpEn: type.help.en,
    mustHaveFor: type.mustHaveFor,
    minSeats: type.minSeats,
    recommendedFor: type.recommendedFor,
    satisfiedBy: type.satisfiedBy,
    oneOf: type.oneOf,
    onlyFor: type.onlyFor ?? [],
  }));
}

/** The library of indicators an objective can be measured by. */
export function indicatorRows(): Row[] {
  return referenceJson<{ items: Indicator[] }>("indicators.json").items.map((indicator) => ({
    id: indicator.id,
    position: indicator.position,
    field: indicator.field,
    nameDe: indicator.name.de,
    nameEn: indicator.name.en,
    unitDe: indicator.unit.de,
    unitEn: indicator.unit.en,
    direction: indicator.direction,
    // What is counted is worded as the German source words it.
    numerator: indicator.numerator?.de ?? "",
    denominator: indicator.denominator?.de ?? "",
    caveat: indicator.caveat?.de ?? "",
  }));
}
