import reference from "@/prisma/reference/phases.json";

const names = new Map(reference.items.map((phase) => [phase.id, phase.name]));

/** The name of a phase of the process, "Fahrplan und Annahme" for P6, in the reader's language. */
export function phaseName(code: string, locale: string): string {
  const name = names.get(code);
  return name ? (locale === "en" ? name.en : name.de) : code;
}

/** The ten phases in order, with their planned length in weeks (prisma/reference/phases.json). */
export const phaseTemplate = reference.items.map((phase) => ({
  code: phase.id,
  weeksPlanned: phase.weeksPlanned,
}));
