import type { DemoWorld } from "@/prisma/demo/types";
import type { Row } from "../rows";
import { cityId, idOf, organisationId, userId } from "./names";
import type { ToldOn } from "./told-on";

/** Programme, cohorts, cities and what the public may see of them, with their phases. */
export function programmeRows(
  { programme, cities }: DemoWorld,
  { day, morning }: ToldOn,
): Record<string, Row[]> {
  const programmeId = idOf("programme", programme.name);
  const cohorts = new Map(programme.cohorts.map((cohort) => [cohort.key, cohort]));
  return {
    Programme: [
      {
        id: programmeId,
        name: programme.name,
        funder: programme.funder,
        startsOn: day(programme.startsOn),
        endsOn: day(programme.endsOn),
        invented: true,
      },
    ],
    Cohort: programme.cohorts.map(({ key, name, nameEn, position, fieldsOfAction }) => ({
      id: idOf("cohort", key),
      programmeId,
      name,
      nameEn,
      position,
      fieldsOfAction,
    })),
    City: cities.map((city) => ({
      id: cityId(city.slug),
      slug: city.slug,
      name: city.name,
      kind: city.kind,
      stateCode: city.stateCode,
      population: city.population,
      longitude: city.longitude,
      latitude: city.latitude,
      languages: city.languages,
      fieldsOfAction: city.fieldsOfAction,
      cohortId: idOf("cohort", city.cohort),
      cooperationEndsOn: day(city.cooperationEndsOn),
      invented: true,
      createdAt: morning(city.phases[0]?.startedOn ?? programme.startsOn),
    })),
    ListedCity: cities.map((city) => ({
      id: cityId(city.slug),
      slug: city.slug,
      name: city.name,
      kind: city.kind,
      stateCode: city.stateCode,
      longitude: city.longitude,
      latitude: city.latitude,
      cohortName: cohorts.get(city.cohort)?.name ?? null,
      cohortNameEn: cohorts.get(city.cohort)?.nameEn ?? null,
      cohortPosition: cohorts.get(city.cohort)?.position ?? 0,
      invented: true,
    })),
    Phase: cities.flatMap((city) =>
      city.phases.map((phase) => ({
        cityId: cityId(city.slug),
        id: idOf("phase", city.slug, phase.code),
        code: phase.code,
        baselineStart: day(phase.baselineStart),
        baselineEnd: day(phase.baselineEnd),
        startedOn: day(phase.startedOn),
        finishedOn: day(phase.finishedOn),
      })),
    ),
  };
}

/** The people who can sign in, and what they are where. Every invitation has been accepted. */
export function peopleRows(world: DemoWorld, { day, morning }: ToldOn): Record<string, Row[]> {
  const lead = world.programmeRoles.find((role) => role.role === "lead")?.email;
  const invitedById = lead ? userId(lead) : null;
  return {
    User: world.people.map(({ email, name, locale }) => ({
      id: userId(email),
      name,
      email,
      emailVerified: morning(world.programme.startsOn),
      locale,
      invented: true,
    })),
    ProgrammeRole: world.programmeRoles.map(({ email, role, since }) => ({
      id: idOf("programme role", email, role),
      userId: userId(email),
      role,
      invitedAt: morning(since),
      acceptedAt: morning(since),
    })),
    Membership: world.memberships.map(({ city, email, role, organisation, since }) => ({
      cityId: cityId(city),
      id: idOf("membership", city, email, role),
      userId: userId(email),
      role,
      organisationId: organisation && organisationId(city, organisation),
      invitedAt: morning(since),
      invitedById,
      acceptedAt: morning(since),
    })),
    Moderation: world.moderations.map(({ city, email, from, until }) => ({
      cityId: cityId(city),
      id: idOf("moderation", city, email),
      userId: userId(email),
      fromDay: day(from),
      untilDay: day(until),
      invitedAt: morning(from),
      invitedById,
      acceptedAt: morning(from),
    })),
  };
}
