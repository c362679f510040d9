import type { ProgrammeRow } from "@/lib/domain/programme/cohorts/queries";

/** The cohorts of every programme for a select; grouped by programme if there are several. */
export function cohortOptions(programmes: readonly ProgrammeRow[], locale: string) {
  const groups = programmes.map(({ name, cohorts }) => ({
    group: name,
    options: cohorts.map((cohort) => ({
      value: cohort.id,
      label: locale === "en" ? cohort.nameEn : cohort.name,
    })),
  }));
  return groups.length === 1 ? (groups[0]?.options ?? []) : groups;
}
