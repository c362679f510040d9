import { database } from "@/lib/platform/db/client";
import { log } from "@/lib/platform/log/log";

const HOUR_MS = 60 * 60 * 1000;

let running = false;

/** Removes sessions, mailed tokens and counters whose time is over. */
export async function clearExpired(now: Date = new Date()): Promise<void> {
  const { system } = database();
  await system.session.deleteMany({ where: { expires: { lt: now } } });
  await system.verificationToken.deleteMany({ where: { expires: { lt: now } } });
  await system.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
}

/** Does so every hour, on every instance; to do it twice harms nobody. */
export function startHousekeeping(): void {
  if (running) return;
  running = true;
  setInterval(() => {
    clearExpired().catch((error: Error) => log().warn({ err: error.message }, "housekeeping failed"));
  }, HOUR_MS).unref();
}
