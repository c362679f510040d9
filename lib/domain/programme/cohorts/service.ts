import type { ProgrammeWrite } from "@/lib/platform/access/scope";
import { dateOf } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { nothingChanged, recordProgramme } from "@/lib/platform/trail/record";
import { asOpened, type CohortInput, type MoveCohort, type NewCohort, type NewProgramme } from "./schema";

/** Starts a programme: who pays for it, from when until when. */
export async function startProgramme(write: ProgrammeWrite, input: NewProgramme): Promise<void> {
  const { tx } = write;
  const { id, name, funder, startsOn, endsOn } = input;
  if (await tx.programme.findUnique({ where: { id }, select: { id: true } })) return nothingChanged(write);
  await tx.programme.create({
    data: { id, name, funder, startsOn: dateOf(startsOn), endsOn: endsOn && dateOf(endsOn) },
    select: { id: true },
  });
  await recordProgramme(write, {
    action: "programme.started",
    subject: { type: "programme", id, title: name },
    after: { funder, startsOn, endsOn },
  });
}

/**
 * Adds a cohort at the end of its programme. Refuses with `admin.refusals.programmeGone` (field programmeId) and
 * `admin.refusals.cohortNameTaken` (field name).
 */
export async function addCohort(write: ProgrammeWrite, input: NewCohort): Promise<void> {
  const { tx } = write;
  const { id, programmeId, name, nameEn, fieldsOfAction } = input;
  if (await tx.cohort.findUnique({ where: { id }, select: { id: true } })) return nothingChanged(write);
  if (!(await tx.programme.findUnique({ where: { id: programmeId }, select: { id: true } })))
    throw new Refusal("admin.refusals.programmeGone", {}, "programmeId");
  await refuseNameTaken(write, programmeId, name, id);
  const { _max } = await tx.cohort.aggregate({ where: { programmeId }, _max: { position: true } });
  const position = (_max.position ?? 0) + 1;
  await tx.cohort.create({
    data: { id, programmeId, name, nameEn, fieldsOfAction, position },
    select: { id: true },
  });
  await recordProgramme(write, {
    action: "cohort.added",
    subject: { type: "cohort", id, title: name },
    after: { nameEn, fieldsOfAction, position },
  });
}

/**
 * Changes a cohort; the public list of cities follows. Refuses with `forms.version` if somebody changed it in between,
 * with `admin.refusals.cohortGone` and `.cohortNameTaken` (field name).
 */
export async function changeCohort(write: ProgrammeWrite, input: CohortInput): Promise<void> {
  const { tx } = write;
  const { cohortId: id, opened, ...after } = input;
  await tx.$queryRaw`select from "Cohort" where id = ${id}::uuid for update`;
  const { programmeId, position, ...before } = await cohortOf(write, id);
  if (asOpened(before) === asOpened(after)) return nothingChanged(write);
  if (asOpened(before) !== opened) throw new Refusal("forms.version");
  await refuseNameTaken(write, programmeId, after.name, id);
  await tx.cohort.update({ where: { id }, data: after, select: { id: true } });
  await listAnew(write, id, { name: after.name, nameEn: after.nameEn, position });
  await recordProgramme(write, {
    action: "cohort.changed",
    subject: { type: "cohort", id, title: after.name },
    before,
    after,
  });
}

/** Moves a cohort one place up or down in its programme; at the edge nothing happens. */
export async function moveCohort(write: ProgrammeWrite, { cohortId, direction }: MoveCohort): Promise<void> {
  const { tx } = write;
  const { programmeId } = await cohortOf(write, cohortId);
  const order = await tx.cohort.findMany({
    where: { programmeId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, nameEn: true, position: true },
  });
  const from = order.findIndex(({ id }) => id === cohortId);
  const to = direction === "up" ? from - 1 : from + 1;
  const [moved] = order.splice(from, 1);
  if (!moved || to < 0 || to > order.length) return nothingChanged(write);
  order.splice(to, 0, moved);
  for (const [index, cohort] of order.entries()) {
    if (cohort.position === index + 1) continue;
    await tx.cohort.update({ where: { id: cohort.id }, data: { position: index + 1 }, select: { id: true } });
    await listAnew(write, cohort.id, { ...cohort, position: index + 1 });
  }
  await recordProgramme(write, {
    action: "cohort.moved",
    subject: { type: "cohort", id: cohortId, title: moved.name },
    before: { position: from + 1 },
    after: { position: to + 1 },
  });
}

async function cohortOf({ tx }: ProgrammeWrite, id: string) {
  const cohort = await tx.cohort.findUnique({
    where: { id },
    select: { programmeId: true, position: true, name: true, nameEn: true, fieldsOfAction: true },
  });
  if (!cohort) throw new Refusal("admin.refusals.cohortGone");
  return cohort;
}

async function refuseNameTaken(
  { tx }: ProgrammeWrite,
  programmeId: string,
  name: string,
  id: string,
): Promise<void> {
  const twin = await tx.cohort.findFirst({
    where: { programmeId, id: { not: id }, name: { equals: name, mode: "insensitive" } },
    select: { id: true },
  });
  if (twin) throw new Refusal("admin.refusals.cohortNameTaken", {}, "name");
}

type Listed = { name: string; nameEn: string; position: number };

/** What the public sees of the cohort's cities carries its name and place. */
async function listAnew(
  { tx }: ProgrammeWrite,
  cohortId: string,
  { name, nameEn, position }: Listed,
): Promise<void> {
  const cities = await tx.city.findMany({ where: { cohortId }, select: { id: true } });
  await tx.listedCity.updateMany({
    where: { id: { in: cities.map(({ id }) => id) } },
    data: { cohortName: name, cohortNameEn: nameEn, cohortPosition: position },
  });
}
