import { headers } from "next/headers";
import { env } from "@/lib/platform/env/env";
import { respondWith } from "./request";

/**
 * Refuses a form that did not come from a page of this site. Next compares Origin with Host but lets a request
 * without Origin pass; browsers always send Origin or Sec-Fetch-Site with a form, so one of them must be right.
 */
export async function requireSameOrigin(): Promise<void> {
  const sent = await headers();
  const origin = sent.get("origin");
  const host = sent.get("x-forwarded-host") ?? sent.get("host");
  const site = sent.get("sec-fetch-site");
  const own = origin ? isOwn(origin, host) : site === "same-origin";
  if (own && (site === null || site === "same-origin" || site === "none")) return;
  respondWith(403);
  throw new Error("a form was sent from another site");
}

function isOwn(origin: string, host: string | null): boolean {
  if (origin === new URL(env().AUTH_URL).origin) return true;
  try {
    return host !== null && new URL(origin).host === host;
  } catch {
    return false;
  }
}
