import { createHmac } from "node:crypto";
import type { Tx } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { Refusal } from "@/lib/platform/forms/refusal";

/** So many times in so many seconds, counted from the first time. */
export type Limit = { name: string; times: number; seconds: number };

/** Mailed sign-in links for one address: a person who mistypes twice is not locked out. */
export const LINKS_PER_ADDRESS: Limit = { name: "sign-in-address", times: 5, seconds: 15 * 60 };
/** The same for one client. A whole town hall may stand behind one address of the network. */
export const LINKS_PER_CLIENT: Limit = { name: "sign-in-client", times: 30, seconds: 15 * 60 };
/** Sessions begun as people of the demo world. */
export const DEMO_SESSIONS_PER_CLIENT: Limit = { name: "demo-client", times: 600, seconds: 15 * 60 };
/** Invitations to one address, from whichever city: nobody's mailbox is filled by us. */
export const INVITATIONS_PER_ADDRESS: Limit = { name: "invitation-address", times: 6, seconds: 24 * 60 * 60 };

/**
 * Counts one attempt and refuses with `forms.tooMany` ({ minutes } until the next one) when there were too many.
 * One statement on PostgreSQL, so that the limit holds on every instance and under simultaneous attempts. Inside a
 * transaction only what is committed counts. Who it was is stored as a keyed hash. Takes a transaction or client
 * with the platform's scope.
 */
export async function takeTurn(
  tx: Pick<Tx, "$queryRaw">,
  limit: Limit,
  who: string,
  now: number = Date.now(),
): Promise<void> {
  const key = `${limit.name}:${createHmac("sha256", env().AUTH_SECRET).update(who).digest("base64url")}`;
  const [moment, end] = [BigInt(now), BigInt(now + limit.seconds * 1000)];
  const [row] = await tx.$queryRaw<{ points: number; expire: bigint }[]>`
    insert into "RateLimit" as r (key, points, expire) values (${key}, 1, ${end})
    on conflict (key) do update set
      points = case when r.expire <= ${moment} then 1 else r.points + 1 end,
      expire = case when r.expire <= ${moment} then ${end} else r.expire end
    returning points, expire`;
  if (!row || row.points <= limit.times) return;
  throw new Refusal("forms.tooMany", {
    minutes: Math.max(1, Math.ceil((Number(row.expire) - now) / 60_000)),
  });
}
