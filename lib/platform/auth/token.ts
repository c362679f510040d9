import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env/env";

/** A new session token: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** How a session token is stored: whoever reads the database cannot sign in with what they find. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** How a mailed token is stored: as next-auth does, so that its callback recognises links we mail ourselves. */
export function mailedHashOf(token: string): string {
  return createHash("sha256").update(`${token}${env().AUTH_SECRET}`).digest("hex");
}

/** Name and options of the session cookie. */
export function sessionCookie() {
  const secure = env().AUTH_URL.startsWith("https://");
  return {
    name: secure ? "__Host-common-table" : "common-table",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}

/** A signed-in browser is asked again after this many seconds: one working day. */
export const SESSION_SECONDS = 12 * 60 * 60;
