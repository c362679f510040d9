import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";

export const client = { id: "common-table", secret: "only for tests, known to everybody" };

/**
 * A real OpenID Connect provider. Its sign-in page takes any mail address as the login, and any password.
 * @param {string} issuer
 * @param {string} site the only address it sends people back to
 */
export async function identityProvider(issuer, site) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${site}/api/auth/callback/sso`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // The person's address is in the token, as providers of municipalities do it.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: id,
        email_verified: !id.startsWith("unverified."),
        name: id.split("@")[0],
      }),
    }),
  });
  const server = createServer(provider.callback()).listen(Number(new URL(issuer).port));
  await once(server, "listening");
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
