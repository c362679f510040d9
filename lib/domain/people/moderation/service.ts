import { mayGive } from "@/lib/platform/access/permissions";
import type { ProgrammeWrite } from "@/lib/platform/access/scope";
import { type Day, dateOf, dayOf } from "@/lib/platform/clock/day";
import { Refusal } from "@/lib/platform/forms/refusal";
import { formatDay } from "@/lib/platform/i18n/format";
import { recordInCity } from "@/lib/platform/trail/from-outside";
import { nothingChanged, recordProgramme } from "@/lib/platform/trail/record";
import { postInvitation } from "../invitation/letter";
import { type Invited, personBehind, personWithId } from "../invitation/person";
import type { GiveModeration, ModerationInput, ModerationUntil } from "./schema";

/**
 * Asks a moderator of the foundation to accompany a city from a day until a day, both included. Access begins when
 * they accept, not before the first day, and ends with the last day by itself. Refuses with
 * `admin.refusals.mayNotGive`, `.cityGone` (field cityId), `.overlap` (field fromDay) and `forms.tooMany`.
 */
export async function giveModeration(write: ProgrammeWrite, input: GiveModeration): Promise<void> {
  const { tx, actor } = write;
  const { cityId, fromDay, untilDay } = input;
  if (write.role !== "lead" || !mayGive.lead.includes("moderator"))
    throw new Refusal("admin.refusals.mayNotGive");
  if (
    await tx.moderation.findUnique({ where: { cityId_id: { cityId, id: input.id } }, select: { id: true } })
  )
    return nothingChanged(write);
  const city = await tx.city.findUnique({ where: { id: cityId }, select: { name: true } });
  if (!city) throw new Refusal("admin.refusals.cityGone", {}, "cityId");
  const person = await personBehind(write, input);
  await refuseOverlap(write, {
    cityId,
    userId: person.id,
    fromDay,
    untilDay,
    person: person.name,
    city: city.name,
  });
  await tx.moderation.create({
    data: {
      cityId,
      id: input.id,
      userId: person.id,
      fromDay: dateOf(fromDay),
      untilDay: dateOf(untilDay),
      invitedById: actor.userId,
    },
    select: { id: true },
  });
  await recordBoth(write, cityId, "moderation.given", input.id, person.name, null, {
    from: fromDay,
    until: untilDay,
  });
  await postLetter(write, person, city.name, fromDay, untilDay);
}

/** Sends the letter of an open invitation once more. Refuses with `admin.refusals.notOpen` and `forms.tooMany`. */
export async function remindOfModeration(write: ProgrammeWrite, input: ModerationInput): Promise<void> {
  const given = await moderationOf(write, input);
  if (given.acceptedAt || given.endedAt) throw new Refusal("admin.refusals.notOpen");
  const person = await personWithId(write, given.userId);
  await recordBoth(write, input.cityId, "moderation.reminded", input.moderation, person.name, null, null);
  await postLetter(write, person, given.city.name, dayOf(given.fromDay), dayOf(given.untilDay));
}

/**
 * Moves the last day of a moderation: prolongs it or lets it end earlier. Refuses with `admin.refusals.notOpenAnymore`
 * for one that was ended, with `forms.endBeforeStart` (field untilDay) and with `admin.refusals.overlap`.
 */
export async function moveModerationEnd(write: ProgrammeWrite, input: ModerationUntil): Promise<void> {
  const { tx } = write;
  const given = await moderationOf(write, input);
  if (given.endedAt) throw new Refusal("admin.refusals.notOpenAnymore");
  const [fromDay, before] = [dayOf(given.fromDay), dayOf(given.untilDay)];
  if (input.untilDay < fromDay) throw new Refusal("forms.endBeforeStart", {}, "untilDay");
  if (input.untilDay === before) return nothingChanged(write);
  const person = await personWithId(write, given.userId);
  const period = { cityId: input.cityId, userId: given.userId, fromDay, untilDay: input.untilDay };
  await refuseOverlap(write, {
    ...period,
    person: person.name,
    city: given.city.name,
    except: input.moderation,
  });
  await tx.moderation.update({
    where: { cityId_id: { cityId: input.cityId, id: input.moderation } },
    data: { untilDay: dateOf(input.untilDay) },
    select: { id: true },
  });
  const action = input.untilDay > before ? "moderation.prolonged" : "moderation.shortened";
  await recordBoth(
    write,
    input.cityId,
    action,
    input.moderation,
    person.name,
    { until: before },
    { until: input.untilDay },
  );
}

/** Ends a moderation at once, or takes an open invitation back. Ending it again does nothing. */
export async function endModeration(write: ProgrammeWrite, input: ModerationInput): Promise<void> {
  const { tx, actor } = write;
  const given = await moderationOf(write, input);
  if (given.endedAt) return nothingChanged(write);
  await tx.moderation.update({
    where: { cityId_id: { cityId: input.cityId, id: input.moderation } },
    data: { endedAt: new Date(), endedById: actor.userId },
    select: { id: true },
  });
  const person = await personWithId(write, given.userId);
  const action = given.acceptedAt ? "moderation.ended" : "moderation.withdrawn";
  const until = { until: dayOf(given.untilDay) };
  await recordBoth(write, input.cityId, action, input.moderation, person.name, until, null);
}

type Period = {
  cityId: string;
  userId: string;
  fromDay: Day;
  untilDay: Day;
  person: string;
  city: string;
  except?: string;
};

/** One person accompanies one city once at a time. */
async function refuseOverlap({ tx }: ProgrammeWrite, period: Period): Promise<void> {
  // Two leads at the same moment: the second one waits here and then sees the first one's period.
  await tx.$queryRaw`select from "City" where id = ${period.cityId}::uuid for update`;
  const other = await tx.moderation.findFirst({
    where: {
      cityId: period.cityId,
      userId: period.userId,
      endedAt: null,
      id: { not: period.except },
      fromDay: { lte: dateOf(period.untilDay) },
      untilDay: { gte: dateOf(period.fromDay) },
    },
    select: { id: true },
  });
  if (other)
    throw new Refusal("admin.refusals.overlap", { name: period.person, city: period.city }, "untilDay");
}

async function moderationOf(
  { tx }: ProgrammeWrite,
  { cityId, moderation }: { cityId: string; moderation: string },
) {
  const given = await tx.moderation.findFirst({
    where: { cityId, id: moderation },
    select: {
      userId: true,
      fromDay: true,
      untilDay: true,
      acceptedAt: true,
      endedAt: true,
      city: { select: { name: true } },
    },
  });
  if (!given) throw new Refusal("admin.refusals.roleGone");
  return given;
}

type Said = Record<string, unknown> | null;

/** A city sees in its own trail who of the foundation may look in; the programme keeps the same line. */
async function recordBoth(
  write: ProgrammeWrite,
  cityId: string,
  action: string,
  id: string,
  title: string,
  before: Said,
  after: Said,
): Promise<void> {
  const change = { action, subject: { type: "moderation", id, title }, before, after };
  await recordInCity(write.tx, cityId, write.actor, write.role, change);
  await recordProgramme(write, change);
}

function postLetter(
  write: ProgrammeWrite,
  person: Invited,
  city: string,
  from: Day,
  until: Day,
): Promise<void> {
  const [first, last] = [formatDay(from, person.locale), formatDay(until, person.locale)];
  return postInvitation(write, "moderation", person, { city, from: first, until: last });
}
