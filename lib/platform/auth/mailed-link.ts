import { database, type Tx } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";
import { mailedHashOf, newToken } from "./token";

/** How long a mailed link works: one that was asked for, and one in an invitation. */
export const SIGN_IN_LINK_SECONDS = 60 * 60;
export const INVITATION_LINK_SECONDS = 7 * 24 * 60 * 60;

type Wanted = {
  email: string;
  locale: Locale;
  /** Path of this site to go to after signing in; "" for wherever the person's work is. */
  next: string;
  seconds: number;
};

/**
 * Makes a link that signs a person in once. The token is stored as a hash, in the transaction of the mail that
 * carries the link. The link leads to a page with a button, because mail scanners follow links and would use it up.
 */
export async function newSignInLink(tx: Tx, { email, locale, next, seconds }: Wanted): Promise<string> {
  const token = newToken();
  const expires = new Date(Date.now() + seconds * 1000);
  await tx.verificationToken.createMany({
    data: [{ identifier: email, token: mailedHashOf(token), expires }],
  });
  const page = new URL(`/${locale}/sign-in/confirm`, env().AUTH_URL);
  page.search = new URLSearchParams({ token, email, ...(next && { next }) }).toString();
  return page.toString();
}

/** Whether a mailed link still works; looking does not use it up. */
export async function linkWorks(email: string, token: string): Promise<boolean> {
  if (!email || !token) return false;
  const found = await database().system.verificationToken.findUnique({
    where: { identifier_token: { identifier: email, token: mailedHashOf(token) } },
    select: { expires: true },
  });
  return found !== null && found.expires > new Date();
}
