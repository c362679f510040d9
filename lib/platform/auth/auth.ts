import NextAuth, { type NextAuthConfig } from "next-auth";
import Nodemailer from "next-auth/providers/nodemailer";
import { database } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { log } from "@/lib/platform/log/log";
import { authStore } from "./adapter";
import { singleSignOn } from "./single-sign-on";
import { SESSION_SECONDS, sessionCookie } from "./token";

/**
 * next-auth does two things here: it redeems a mailed link, and it speaks OpenID Connect. Asking for a link, ending
 * a session and reading one are ours (mailed-link.ts, session.ts, the gates).
 */
function config(locale: Locale): NextAuthConfig {
  return {
    adapter: authStore(),
    secret: env().AUTH_SECRET,
    trustHost: true,
    session: { strategy: "database", maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    providers: [mailedLink(), ...singleSignOn()],
    pages: { signIn: `/${locale}/sign-in`, error: `/${locale}/sign-in` },
    callbacks: { signIn: ({ user, account, profile }) => isInvited(user.email, account?.type, profile) },
    logger: {
      error: (error) => log().info({ type: error.name, cause: causeOf(error) }, "a sign-in did not succeed"),
      warn: () => {},
      debug: () => {},
    },
  };
}

const { handlers: nextAuth, signIn } = NextAuth((request) =>
  config(request ? localeOf(request) : defaultLocale),
);

/** Begins single sign-on; the address of the identity provider to send the person to. */
export const beginSingleSignOn = (next: string): Promise<string> =>
  signIn("sso", { redirect: false, redirectTo: next });

const redeeming = /^\/api\/auth\/callback\/(nodemailer|sso)$/;
const ownCookies = /^(__(Host|Secure)-)?authjs\.(csrf-token|callback-url)=/;

/**
 * The addresses a sign-in comes back to, and no others: next-auth's own form pages would be a second way in, past
 * the rate limits. Its cookies for those pages are not set either.
 */
export const handlers = {
  async GET(request: Parameters<typeof nextAuth.GET>[0]): Promise<Response> {
    if (!redeeming.test(request.nextUrl.pathname)) return new Response(null, { status: 404 });
    const answer = await nextAuth.GET(request);
    const headers = new Headers(answer.headers);
    headers.delete("set-cookie");
    for (const cookie of answer.headers.getSetCookie())
      if (!ownCookies.test(cookie)) headers.append("set-cookie", cookie);
    return new Response(answer.body, { status: answer.status, headers });
  },
  POST: (): Response => new Response(null, { status: 405, headers: { Allow: "GET" } }),
};

/** Nobody makes an account for themselves: a person is invited first, then signs in, by whichever way. */
async function isInvited(address: string | null | undefined, way: string | undefined, profile: unknown) {
  const email = address?.toLowerCase();
  if (!email) return false;
  if (way === "oidc" && (profile as { email_verified?: boolean } | undefined)?.email_verified === false)
    return false;
  return (await database().system.user.findUnique({ where: { email }, select: { id: true } })) !== null;
}

function mailedLink() {
  return Nodemailer({
    // Neither is used: letters go through the outbox, so that none is lost when the mail server is away.
    server: "smtp://127.0.0.1:1",
    sendVerificationRequest: () => Promise.reject(new Error("links are mailed by the outbox")),
  });
}

/** The language to come back in: that of the page the sign-in leads to, else the one chosen before. */
function localeOf(request: Parameters<typeof nextAuth.GET>[0]): Locale {
  const asked = [
    request.nextUrl.searchParams.get("callbackUrl"),
    request.cookies.getAll().find(({ name }) => name.endsWith("authjs.callback-url"))?.value,
  ].map((address) => /^(?:https?:\/\/[^/]+)?\/(\w+)/.exec(address ?? "")?.[1]);
  return [...asked, request.cookies.get("locale")?.value].find(isLocale) ?? defaultLocale;
}

function causeOf(error: Error): string | undefined {
  const cause = error.cause as { err?: Error } | undefined;
  return cause?.err?.message;
}
