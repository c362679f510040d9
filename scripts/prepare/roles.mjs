import { createHmac } from "node:crypto";
import { databaseOf, withClient } from "../database/query.mjs";
import { Trouble } from "../trouble.mjs";
import { troubleWithDatabase } from "./trouble-with-database.mjs";

/** What requests may do is granted to this role by the migrations; nobody logs in as it. */
export const groupRole = "common_table_app";

/**
 * The group role has to be there before the migrations grant it anything; also after a backup was restored on a new server.
 * The owner is a member: row-level security is forced on owners too, and reference and demo content pass through the same policies.
 * @param {import("pg").Client} owner
 */
export async function ensureGroupRole(owner) {
  const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [groupRole]);
  if (!rowCount) {
    await owner.query(`create role ${groupRole} nologin`).catch((error) => {
      if (error.code === "42501") throw mayNotCreateRoles(owner);
      if (error.code !== "42710" && error.code !== "23505") throw error; // another database of this server was faster
    });
  }
  const { rows } = await owner.query("select pg_has_role($1, 'usage') as member", [groupRole]);
  if (rows[0].member) return;
  await owner.query(`grant ${groupRole} to current_user`).catch((error) => {
    if (error.code === "42501") throw mayNotHandOn(owner);
    throw error;
  });
}

/**
 * The login that serves requests: it owns nothing, so that row-level security holds whatever a request sends.
 * Its password is derived from the owner's: every instance comes to the same one, and nothing has to be stored.
 * @param {import("pg").Client} owner
 * @param {string} ownerUrl
 * @returns {Promise<string>} the address for the server process
 */
export async function ensureWebLogin(owner, ownerUrl) {
  const role = webRoleOf(databaseOf(ownerUrl));
  const password = derivedPassword(ownerUrl, role);
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  const { rows } = await owner.query(
    "select pg_has_role(r.oid, $2, 'member') as granted, r.rolcanlogin as login from pg_roles r where r.rolname = $1",
    [role, groupRole],
  );
  try {
    const name = owner.escapeIdentifier(role);
    if (!rows[0])
      await owner.query(
        `create role ${name} login nosuperuser nobypassrls nocreaterole nocreatedb password ${owner.escapeLiteral(password)}`,
      );
    else if (!rows[0].login || !(await letsIn(url.toString())))
      await owner.query(`alter role ${name} login password ${owner.escapeLiteral(password)}`);
    if (!rows[0]?.granted) await owner.query(`grant ${groupRole} to ${name}`);
  } catch (error) {
    const { code, message } = /** @type {{ code?: string, message: string }} */ (error);
    if (code === "42501" && /admin option|permission denied to grant/i.test(message))
      throw mayNotHandOn(owner);
    if (code === "42501") throw mayNotCreateRoles(owner);
    throw error;
  }
  return url.toString();
}

/** @param {import("pg").Client} owner */
function mayNotCreateRoles(owner) {
  return new Trouble(
    `The user ${owner.user} of DATABASE_URL may not create the login for the web server. Let an administrator run: alter role "${owner.user}" createrole. Or have a login made that is a member of ${groupRole}, and put its address into DATABASE_APP_URL.`,
  );
}

/** @param {import("pg").Client} owner */
function mayNotHandOn(owner) {
  return new Trouble(
    `The user ${owner.user} of DATABASE_URL may not hand on the role ${groupRole}. Let an administrator run: alter role "${owner.user}" createrole; grant ${groupRole} to "${owner.user}" with admin option.`,
  );
}

/** @param {string} database */
const webRoleOf = (database) =>
  database.length <= 59
    ? `${database}_web`
    : `${database.slice(0, 48)}_${createHmac("sha256", database).digest("hex").slice(0, 8)}_web`;

/** @param {string} ownerUrl @param {string} role */
function derivedPassword(ownerUrl, role) {
  const secret = decodeURIComponent(new URL(ownerUrl).password) || process.env.PGPASSWORD;
  if (!secret)
    throw new Trouble(
      "DATABASE_URL holds no password from which the login of the web server could be derived. Add the password, or put the address of a login of your own into DATABASE_APP_URL.",
    );
  return createHmac("sha256", secret).update(`common-table web login ${role}`).digest("base64url");
}

/** @param {string} url */
async function letsIn(url) {
  try {
    return await withClient(url, async () => true);
  } catch (error) {
    if (["28P01", "28000"].includes(/** @type {{ code?: string }} */ (error).code ?? "")) return false;
    throw troubleWithDatabase(error, "DATABASE_URL", url);
  }
}
