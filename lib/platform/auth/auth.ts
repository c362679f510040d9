import NextAuth, { type NextAuthConfig } from "next-auth";
import Nodemailer from "next-auth/providers/nodemailer";
import { database } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { postSignInLink } from "@/lib/platform/mail/sign-in-link";
import { authStore } from "./adapter";
import { SESSION_SECONDS, sessionCookie } from "./token";

/** How long a mailed sign-in link works. */
const LINK_SECONDS = 60 * 60;

function config(): NextAuthConfig {
  const cookie = sessionCookie();
  return {
    adapter: authStore(),
    secret: env().AUTH_SECRET,
    trustHost: true,
    session: { strategy: "database", maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
    cookies: { sessionToken: cookie },
    providers: [mailLink(), ...singleSignOn()],
    pages: { signIn: "/sign-in", verifyRequest: "/sign-in/mail-sent", error: "/sign-in" },
    callbacks: {
      // Nobody makes an account for themselves: a person is invited first, then signs in, by whichever way.
      async signIn({ user, account, profile }) {
        const email = user.email?.toLowerCase();
        if (!email) return false;
        if (account?.type === "oidc" && profile?.email_verified === false) return false;
        const known = await database().system.user.findUnique({ where: { email }, select: { id: true } });
        // A mail request for an unknown address gets the same answer as one for a known address; see postSignInLink.
        return known !== null || account?.provider === "nodemailer";
      },
      session: ({ session }) => session,
    },
  };
}

function mailLink() {
  return Nodemailer({
    // Never used: mails go through the outbox, so that none is lost when the mail server is away.
    server: "smtp://127.0.0.1:1",
    from: env().MAIL_FROM,
    maxAge: LINK_SECONDS,
    normalizeIdentifier: (identifier) => identifier.trim().toLowerCase(),
    sendVerificationRequest: ({ identifier, url }) => postSignInLink(identifier, url, LINK_SECONDS),
  });
}

function singleSignOn() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "sso",
      name: OIDC_NAME,
      type: "oidc" as const,
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ["pkce" as const, "state" as const, "nonce" as const],
      authorization: { params: { scope: "openid email profile" } },
      // The provider is the city's own and its addresses are verified: it may sign in a person invited by mail.
      allowDangerousEmailAccountLinking: true,
    },
  ];
}

/** Sign-in and sign-out; the configuration is read at the first request, when the settings are there. */
export const { handlers, signIn } = NextAuth(() => config());

/** Whether single sign-on is set up, and what it is called on the button. */
export function singleSignOnName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env();
  return OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null;
}
