import type { Viewer } from "@/lib/platform/access/look-up";
import type { Tx } from "@/lib/platform/db/client";
import type { Change } from "./record";

type Author = { userId: string; name: string };

/**
 * Writes into a city's trail what happened from outside of it: a lead founded it or gave a role, a person accepted
 * an invitation. For transactions of the programme or the platform, which may write into the trail but not read it.
 */
export async function recordInCity(
  tx: Tx,
  cityId: string,
  author: Author,
  role: string,
  change: Change,
): Promise<void> {
  const { action, subject, before, after } = change;
  // createMany returns no row, which the wall would not let this transaction read back.
  await tx.auditEvent.createMany({
    data: [
      {
        cityId,
        actorId: author.userId,
        actorName: author.name,
        actorRole: role,
        action,
        subjectType: subject.type,
        subjectId: subject.id,
        subjectTitle: subject.title.slice(0, 300),
        subjectVersion: subject.version ?? null,
        ...(before && { before: before as object }),
        ...(after && { after: after as object }),
      },
    ],
  });
}

/** Writes into the programme's trail what a person did with their own account or their invitation. */
export async function recordOwn(tx: Tx, viewer: Viewer, change: Change): Promise<void> {
  await tx.programmeEvent.createMany({
    data: [
      {
        actorId: viewer.userId,
        actorRole: "self",
        action: change.action,
        subjectType: change.subject.type,
        subjectId: change.subject.id,
        ...(change.before && { before: change.before as object }),
        after: { title: change.subject.title, ...change.after },
      },
    ],
  });
}
