import { asSystem } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import { inSystem } from "@/lib/platform/access/scope";
import type { Tx } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/forms/refusal";
import { recordInCity, recordOwn } from "@/lib/platform/trail/from-outside";
import type { InvitationAnswer, InvitationKind } from "./schema";

/**
 * Accepts an invitation: the role counts from now on. Refuses with `account.invitation.refusals.gone` if it was
 * taken back, answered already, or is somebody else's.
 */
export function acceptInvitation(viewer: Viewer, answer: InvitationAnswer): Promise<void> {
  return settle(viewer, answer, "accepted");
}

/** Declines an invitation; it is gone, and whoever sent it sees that. Refuses like `acceptInvitation`. */
export function declineInvitation(viewer: Viewer, answer: InvitationAnswer): Promise<void> {
  return settle(viewer, answer, "declined");
}

function settle(
  viewer: Viewer,
  { kind, invitation }: InvitationAnswer,
  how: "accepted" | "declined",
): Promise<void> {
  return inSystem(asSystem(), async (tx) => {
    const now = new Date();
    const data = how === "accepted" ? { acceptedAt: now } : { endedAt: now, endedById: viewer.userId };
    const settled = await rolesOf[kind](
      tx,
      { id: invitation, userId: viewer.userId, acceptedAt: null, endedAt: null },
      data,
    );
    if (!settled) throw new Refusal("account.invitation.refusals.gone");
    const change = {
      action: `${subjectOf[kind]}.${how}`,
      subject: { type: subjectOf[kind], id: invitation, title: viewer.name },
      after: { role: settled.role },
    };
    if (settled.cityId) await recordInCity(tx, settled.cityId, viewer, settled.role, change);
    else await recordOwn(tx, viewer, change);
  });
}

/** As the trail names them. */
const subjectOf: Record<InvitationKind, string> = {
  membership: "membership",
  moderation: "moderation",
  programmeRole: "programme_role",
};

type Own = { id: string; userId: string; acceptedAt: null; endedAt: null };
type Answer = { acceptedAt: Date } | { endedAt: Date; endedById: string };
type Settled = { role: string; cityId: string | null } | undefined;

const rolesOf: Record<InvitationKind, (tx: Tx, where: Own, data: Answer) => Promise<Settled>> = {
  async membership(tx, where, data) {
    const [row] = await tx.membership.updateManyAndReturn({
      where,
      data,
      select: { role: true, cityId: true },
    });
    return row;
  },
  async moderation(tx, where, data) {
    const [row] = await tx.moderation.updateManyAndReturn({ where, data, select: { cityId: true } });
    return row && { role: "moderator", cityId: row.cityId };
  },
  async programmeRole(tx, where, data) {
    const [row] = await tx.programmeRole.updateManyAndReturn({ where, data, select: { role: true } });
    return row && { role: row.role, cityId: null };
  },
};
