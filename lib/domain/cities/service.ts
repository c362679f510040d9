import { requirementsOf } from "@/lib/domain/committee/queries";
import { phaseTemplate } from "@/lib/domain/process/phases";
import type { CityKind } from "@/lib/generated/prisma/enums";
import type { ProgrammeWrite } from "@/lib/platform/access/scope";
import { addDays, type Day, dateOf, dayOf } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { Refusal } from "@/lib/platform/forms/refusal";
import { recordInCity } from "@/lib/platform/trail/from-outside";
import { nothingChanged, recordProgramme } from "@/lib/platform/trail/record";
import { digestOf } from "./digest-rules";
import type { Cooperation, FoundCity } from "./schema";
import { freeSlug, slugOf } from "./slug";
import { stateAbbreviation } from "./states";

/**
 * Takes a municipality, district or association into the programme: the city with its ten phases as planned from
 * the first day, the first draft of its strategy, its public entry and its roll-up, all or nothing. Refuses with
 * `admin.refusals.notInRegister`, `.taken`, `.nameTaken` (field name), `.cohortGone` (field cohortId).
 */
export async function foundCity(write: ProgrammeWrite, input: FoundCity): Promise<{ slug: string }> {
  const { tx, actor } = write;
  const again = await tx.city.findUnique({ where: { id: input.id }, select: { slug: true } });
  if (again) {
    nothingChanged(write); // a double click
    return again;
  }
  const place = await placeOf(write, input);
  const cohort = await cohortOf(write, input.cohortId);
  const slug = await slugFor(write, input.name, place.stateCode);
  const { name, population, fieldsOfAction, startsOn, cooperationEndsOn } = input;
  const { kind, stateCode, longitude, latitude } = place;
  const listed = { id: input.id, slug, name, kind, stateCode, longitude, latitude };
  await tx.city.create({
    data: {
      ...listed,
      ags: place.ags,
      population: population ?? place.population,
      languages: ["de"],
      fieldsOfAction,
      cohortId: cohort?.id ?? null,
      cooperationEndsOn: cooperationEndsOn && dateOf(cooperationEndsOn),
      createdById: actor.userId,
    },
    select: { id: true },
  });
  await tx.listedCity.create({ data: { ...listed, ...listedCohort(cohort) }, select: { id: true } });
  const phases = plannedPhases(startsOn);
  await tx.phase.createMany({
    data: phases.map(({ code, from, until }) => ({
      cityId: input.id,
      id: newRecordId(),
      code,
      baselineStart: dateOf(from),
      baselineEnd: dateOf(until),
    })),
  });
  // createMany returns no row: a draft that is not shared cannot be read from here.
  await tx.strategy.createMany({ data: [{ cityId: input.id, id: newRecordId(), number: 1 }] });
  const digest = digestOf({
    table: { kind, fieldsOfAction },
    phases: phases.map(({ code }) => ({ code, startedOn: null, finishedOn: null })),
    openMeasures: [],
    seats: [],
    requirements: await requirementsOf(tx),
  });
  await tx.cityDigest.createMany({
    data: [{ cityId: input.id, ...digest, openMeasureEnds: [], lastActivityAt: new Date() }],
  });
  const change = {
    action: "city.created",
    subject: { type: "city", id: input.id, title: name, version: 1 },
    after: {
      name,
      kind,
      ags: place.ags,
      stateCode,
      cohort: cohort?.name ?? null,
      fieldsOfAction,
      cooperationEndsOn,
    },
  };
  await recordInCity(tx, input.id, actor, write.role, change);
  await recordProgramme(write, change);
  return { slug };
}

/**
 * Changes what the programme has agreed with a city: its name in lists, its cohort, the last day of the cooperation.
 * The address stays. Refuses with `forms.version` if somebody saved in between, with `admin.refusals.cohortGone`.
 */
export async function changeCooperation(
  write: ProgrammeWrite,
  input: Cooperation,
): Promise<{ slug: string }> {
  const { tx } = write;
  const city = await tx.city.findUnique({
    where: { id: input.cityId },
    select: {
      slug: true,
      name: true,
      version: true,
      cooperationEndsOn: true,
      cohort: { select: { id: true, name: true } },
    },
  });
  if (!city) throw new Refusal("admin.refusals.cityGone");
  const cohort = await cohortOf(write, input.cohortId);
  const ends = city.cooperationEndsOn && dayOf(city.cooperationEndsOn);
  const before = { name: city.name, cohort: city.cohort?.name ?? null, cooperationEndsOn: ends };
  const after = {
    name: input.name,
    cohort: cohort?.name ?? null,
    cooperationEndsOn: input.cooperationEndsOn,
  };
  if (JSON.stringify(before) === JSON.stringify(after)) {
    nothingChanged(write);
    return city;
  }
  const { count } = await tx.city.updateMany({
    where: { id: input.cityId, version: input.version },
    data: {
      name: input.name,
      cohortId: cohort?.id ?? null,
      cooperationEndsOn: input.cooperationEndsOn && dateOf(input.cooperationEndsOn),
      version: input.version + 1,
    },
  });
  if (count === 0) throw new Refusal("forms.version");
  await tx.listedCity.updateMany({
    where: { id: input.cityId },
    data: { name: input.name, ...listedCohort(cohort) },
  });
  const subject = { type: "city", id: input.cityId, title: input.name, version: input.version + 1 };
  await recordInCity(tx, input.cityId, write.actor, write.role, {
    action: "city.changed",
    subject,
    before,
    after,
  });
  await recordProgramme(write, { action: "city.changed", subject, before, after });
  return city;
}

/** The ten phases one after another as planned, from the first day on; both days of each included. */
export function plannedPhases(startsOn: Day): { code: string; from: Day; until: Day }[] {
  let from = startsOn;
  return phaseTemplate.map(({ code, weeksPlanned }) => {
    const next = addDays(from, weeksPlanned * 7);
    const phase = { code, from, until: addDays(next, -1) };
    from = next;
    return phase;
  });
}

type Place = {
  kind: CityKind;
  ags: string | null;
  stateCode: string;
  population: number | null;
  longitude: number;
  latitude: number;
};

async function placeOf({ tx }: ProgrammeWrite, { kind, key, name }: FoundCity): Promise<Place> {
  const entry = await tx.registerEntry.findUnique({
    where: { key },
    select: { level: true, stateCode: true, population: true, longitude: true, latitude: true },
  });
  if (!entry) throw new Refusal("admin.refusals.notInRegister");
  const { level, stateCode, population, longitude, latitude } = entry;
  const place = { stateCode, longitude, latitude };
  if (kind === "association") {
    const twin = await tx.city.findFirst({
      where: { kind: "association", stateCode, name: { equals: name, mode: "insensitive" } },
      select: { name: true },
    });
    if (twin) throw new Refusal("admin.refusals.nameTaken", { city: twin.name }, "name");
    return { ...place, kind: "association", ags: null, population: null };
  }
  // A town that is its own district stands twice in the register: 01001 and 01001000 are one place.
  const keys = key.length === 5 ? [key, `${key}000`] : key.endsWith("000") ? [key, key.slice(0, 5)] : [key];
  const taken = await tx.city.findFirst({ where: { ags: { in: keys } }, select: { name: true } });
  if (taken) throw new Refusal("admin.refusals.taken", { city: taken.name });
  return { ...place, kind: level === "district" ? "district" : "town", ags: key, population };
}

type CohortOfCity = { id: string; name: string; nameEn: string; position: number } | null;

async function cohortOf({ tx }: ProgrammeWrite, id: string | null): Promise<CohortOfCity> {
  if (id === null) return null;
  const select = { id: true, name: true, nameEn: true, position: true } as const;
  const cohort = await tx.cohort.findUnique({ where: { id }, select });
  if (!cohort) throw new Refusal("admin.refusals.cohortGone", {}, "cohortId");
  return cohort;
}

const listedCohort = (cohort: CohortOfCity) => ({
  cohortName: cohort?.name ?? null,
  cohortNameEn: cohort?.nameEn ?? null,
  cohortPosition: cohort?.position ?? 0,
});

async function slugFor({ tx }: ProgrammeWrite, name: string, stateCode: string): Promise<string> {
  const alike = await tx.city.findMany({
    where: { slug: { startsWith: slugOf(name) } },
    select: { slug: true },
  });
  return freeSlug(name, stateAbbreviation(stateCode), new Set(alike.map(({ slug }) => slug)));
}
