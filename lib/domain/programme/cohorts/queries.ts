import { inProgramme, type ProgrammeScope } from "@/lib/platform/access/scope";
import { type Day, dayOf } from "@/lib/platform/clock/day";

export type CohortRow = {
  id: string;
  name: string;
  nameEn: string;
  fieldsOfAction: string[];
  /** How many cities belong to it. */
  cities: number;
};

export type ProgrammeRow = {
  id: string;
  name: string;
  funder: string;
  startsOn: Day;
  endsOn: Day | null;
  cohorts: CohortRow[];
};

/** The programmes with their cohorts, in order. */
export function listProgrammes(scope: ProgrammeScope): Promise<ProgrammeRow[]> {
  return inProgramme(scope, async (tx) => {
    const programmes = await tx.programme.findMany({
      orderBy: [{ startsOn: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        funder: true,
        startsOn: true,
        endsOn: true,
        cohorts: {
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: {
            id: true,
            name: true,
            nameEn: true,
            fieldsOfAction: true,
            _count: { select: { cities: true } },
          },
        },
      },
    });
    return programmes.map(({ cohorts, startsOn, endsOn, ...programme }) => ({
      ...programme,
      startsOn: dayOf(startsOn),
      endsOn: endsOn && dayOf(endsOn),
      cohorts: cohorts.map(({ _count, ...cohort }) => ({ ...cohort, cities: _count.cities })),
    }));
  });
}

/** One cohort, or null. */
export async function readCohort(scope: ProgrammeScope, id: string): Promise<CohortRow | null> {
  const programmes = await listProgrammes(scope);
  return programmes.flatMap(({ cohorts }) => cohorts).find((cohort) => cohort.id === id) ?? null;
}
