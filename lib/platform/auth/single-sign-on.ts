import type { NextAuthConfig } from "next-auth";
import { env } from "@/lib/platform/env/env";

type Claims = { sub: string; email?: string; name?: string };

/** The city's or foundation's own identity provider, if one is set up: any that speaks OpenID Connect. */
export function singleSignOn(): NextAuthConfig["providers"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "sso",
      name: OIDC_NAME,
      type: "oidc",
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid email profile" } },
      profile: ({ sub, email, name }: Claims) => ({ id: sub, email: email?.toLowerCase(), name }),
      // The provider is the city's own and its addresses are verified: it may sign in a person invited by mail.
      allowDangerousEmailAccountLinking: true,
    },
  ];
}

/** What single sign-on is called on the button; null if there is none. */
export function singleSignOnName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env();
  return OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null;
}
