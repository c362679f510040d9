import { RateLimiterMemory } from "rate-limiter-flexible";

const SECONDS = 60;
const SEARCHES = 60;

const limiter = new RateLimiterMemory({ points: SEARCHES, duration: SECONDS });

/**
 * Whether an address may search once more: sixty times a minute, counted by this process alone, in memory.
 * A whole town hall may share one address, so the limit is far above what people do. Own decision.
 * @param address of the client; "unknown" is let through
 * @returns 0 if it may, else the seconds to wait
 */
export async function waitBeforeSearch(address: string): Promise<number> {
  if (address === "unknown" || address === "") return 0;
  try {
    await limiter.consume(household(address));
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.ceil((refused as { msBeforeNext: number }).msBeforeNext / 1000);
  }
}

/** One connection to the internet has four billion billion addresses of the newer kind: what they share counts. */
function household(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  return address.split(":").slice(0, 4).join(":");
}
