/** Runs once when a server starts: letters leave the outbox, and what has expired is cleared away. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startMailRelay } = await import("@/lib/platform/mail/relay");
  const { startHousekeeping } = await import("@/lib/platform/auth/housekeeping");
  startMailRelay();
  startHousekeeping();
}
