import evaluation from "@/prisma/reference/evaluation.json";
import bank from "@/prisma/reference/practices.json";

type Named = { name: { de: string; en: string } };

const groups = new Map<string, Named>(bank.targetGroups.map((group) => [group.id, group]));
const sizes = new Map<string, Named>(bank.citySizes.map((size) => [size.id, size]));
const costs = new Map<string, Named>(bank.costClasses.map((cost) => [cost.id, cost]));
const levels = new Map<number, (typeof evaluation.evidenceLevels)[number]>(
  evaluation.evidenceLevels.map((level) => [level.level, level]),
);

/** Whom a practice can be for, in the order of the reference list. */
export const targetGroups: readonly string[] = [...groups.keys()];
/** The steps of evidence, 1 (somebody reports) to 5 (independently evaluated). */
export const evidenceLevels: readonly number[] = [...levels.keys()];

/** "Frauen", "Women"; an unknown id stands for itself. */
export const targetGroupName = (id: string, locale: string) => nameOf(groups.get(id), locale) ?? id;
/** "20.000 bis 100.000" inhabitants. */
export const citySizeName = (id: string, locale: string) => nameOf(sizes.get(id), locale) ?? id;
/** "bis 25.000 Euro im Jahr". */
export const costClassName = (id: string, locale: string) => nameOf(costs.get(id), locale) ?? id;
/** "Leistungen gezählt". */
export const evidenceName = (level: number, locale: string) =>
  nameOf(levels.get(level), locale) ?? String(level);

/** What a step of evidence means, in a sentence. */
export function evidenceMeaning(level: number, locale: string): string {
  const meaning = levels.get(level)?.meaning;
  return meaning ? (locale === "en" ? meaning.en : meaning.de) : "";
}

function nameOf(named: Named | undefined, locale: string): string | undefined {
  return named && (locale === "en" ? named.name.en : named.name.de);
}
