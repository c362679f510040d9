import { cookies, headers } from "next/headers";
import { cache } from "react";
import { database } from "@/lib/platform/db/client";
import { deviceOf } from "./device";
import { hashOf, newToken, SESSION_SECONDS, sessionCookie } from "./token";

/** The hash of this browser's session token, or null if it has none. */
export const sessionHash = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? hashOf(token) : null;
});

/**
 * Signs a person in on this browser: a new session row, its token in the cookie. Used by "continue as" of the demo
 * world; mail links and single sign-on go through next-auth, which makes the same rows.
 */
export async function startSession(userId: string): Promise<void> {
  const token = newToken();
  const expires = new Date(Date.now() + SESSION_SECONDS * 1000);
  await replaceSession(token, userId, expires);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, expires });
}

/** Writes the row of a new session and ends the one this browser had: a token never outlives a sign-in. */
export async function replaceSession(token: string, userId: string, expires: Date): Promise<void> {
  const { system } = database();
  const before = await sessionHash();
  if (before) await system.session.deleteMany({ where: { sessionToken: before } });
  const device = deviceOf((await headers()).get("user-agent") ?? "");
  await system.session.create({ data: { sessionToken: hashOf(token), userId, expires, device } });
}

/** Signs this browser out: the session row is gone, the cookie too. */
export async function endThisSession(): Promise<void> {
  const hash = await sessionHash();
  if (hash) await database().system.session.deleteMany({ where: { sessionToken: hash } });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
