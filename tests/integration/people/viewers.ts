import { lookUpViewer, type Viewer } from "@/lib/platform/access/look-up";
import { hashOf } from "@/lib/platform/auth/token";
import { database } from "@/lib/platform/db/client";
import type { World } from "@/tests/support/world";

/** A person who has just signed in, as the pages of the account know them. */
export async function viewerOf(world: World, email: string): Promise<Viewer> {
  const viewer = await lookUpViewer(database().system, hashOf(await world.session(email)));
  if (!viewer) throw new Error(`${email} is not signed in`);
  return viewer;
}

/** Whether a session token still opens anything. */
export async function isSignedIn(token: string): Promise<boolean> {
  return (await lookUpViewer(database().system, hashOf(token))) !== null;
}
