import { createHash, randomBytes } from "node:crypto";
import { withClient } from "../../scripts/database/query.mjs";

/**
 * Signs a person in as the sign-in pages would: a session row, made by the web server's own login.
 * @param {string} webUrl
 * @param {string} email
 * @returns {Promise<string>} the token; the cookie `common-table` carries it
 */
export async function startSessionFor(webUrl, email) {
  const token = randomBytes(32).toString("base64url");
  await withClient(webUrl, async (client) => {
    await client.query("select set_config('app.scope', 'system', false)");
    const { rowCount } = await client.query(
      `insert into "Session" (id, "sessionToken", "userId", expires, device)
       select gen_random_uuid(), $1, id, now() + interval '12 hours', 'Chrome, Linux' from "User" where email = $2`,
      [hashOf(token), email],
    );
    if (!rowCount) throw new Error(`Nobody has the address ${email} here.`);
  });
  return token;
}

/** How the server stores a session token; see lib/platform/auth/token.ts. @param {string} token */
export const hashOf = (token) => createHash("sha256").update(token).digest("base64url");
