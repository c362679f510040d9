import { asSystem } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import { inSystem } from "@/lib/platform/access/scope";
import { recordOwn } from "@/lib/platform/trail/from-outside";
import type { ProfileInput } from "./schema";

/** Saves a person's name and language. The mail address stays: it is what they were invited by. */
export function saveProfile(viewer: Viewer, { name, locale }: ProfileInput): Promise<void> {
  return inSystem(asSystem(), async (tx) => {
    const [before, after] = [
      { name: viewer.name, locale: viewer.locale },
      { name, locale },
    ];
    if (before.name === name && before.locale === locale) return;
    await tx.user.update({ where: { id: viewer.userId }, data: after, select: { id: true } });
    await recordOwn(tx, viewer, {
      action: "account.changed",
      subject: { type: "user", id: viewer.userId, title: name },
      before,
      after,
    });
  });
}

/**
 * Ends one of a person's own sessions: that browser is signed out with its next click. A session that is over, or
 * somebody else's, is left as it is. Says whether it was the one the person is using.
 */
export function endSession(viewer: Viewer, input: { session: string }): Promise<{ here: boolean }> {
  return inSystem(asSystem(), async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: input.session, userId: viewer.userId } });
    if (count > 0)
      await recordOwn(tx, viewer, {
        action: "session.ended",
        subject: { type: "session", id: input.session, title: viewer.name },
      });
    return { here: input.session === viewer.sessionId };
  });
}

/** Ends every session of a person but the one they are using; the number of those it ended. */
export function endOtherSessions(viewer: Viewer): Promise<number> {
  return inSystem(asSystem(), async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: viewer.userId, id: { not: viewer.sessionId } },
    });
    if (count > 0)
      await recordOwn(tx, viewer, {
        action: "session.ended_others",
        subject: { type: "user", id: viewer.userId, title: viewer.name },
        after: { sessions: count },
      });
    return count;
  });
}
