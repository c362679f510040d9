import { Prisma } from "@/lib/generated/prisma/client";
import type { CityWrite, ProgrammeWrite } from "@/lib/platform/access/scope";

/** A change as the trail keeps it. `before` and `after` hold the changed fields, not secrets. */
export type Change = {
  action: string;
  subject: { type: string; id: string; title: string; version?: number };
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
};

const recorded = new WeakSet<object>();

/**
 * Writes who did what in this city, in the transaction of the change. The action wrapper refuses to commit a
 * change that has not been recorded.
 */
export async function record(write: CityWrite, change: Change): Promise<void> {
  recorded.add(write.tx);
  await write.tx.auditEvent.create({
    data: {
      cityId: write.city.id,
      actorId: write.actor.userId,
      actorName: write.actor.name,
      actorRole: write.role,
      action: change.action,
      subjectType: change.subject.type,
      subjectId: change.subject.id,
      subjectTitle: change.subject.title.slice(0, 300),
      subjectVersion: change.subject.version ?? null,
      before: asJson(change.before),
      after: asJson(change.after),
    },
    select: { id: true },
  });
}

/** The same for a change outside any one city. */
export async function recordProgramme(write: ProgrammeWrite, change: Change): Promise<void> {
  recorded.add(write.tx);
  await write.tx.programmeEvent.create({
    data: {
      actorId: write.actor.userId,
      actorRole: write.role,
      action: change.action,
      subjectType: change.subject.type,
      subjectId: change.subject.id,
      before: asJson(change.before),
      after: asJson({ title: change.subject.title, ...change.after }),
    },
    select: { id: true },
  });
}

/** Says that nothing had to change (a double click, the same text saved again). */
export function nothingChanged(write: CityWrite | ProgrammeWrite): void {
  recorded.add(write.tx);
}

/** Whether this unit of work has said what it did. */
export function isRecorded(write: CityWrite | ProgrammeWrite): boolean {
  return recorded.has(write.tx);
}

function asJson(
  value: Record<string, unknown> | null | undefined,
): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value ? (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue) : Prisma.DbNull;
}
