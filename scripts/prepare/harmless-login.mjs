import { withClient } from "../database/query.mjs";
import { Trouble } from "../trouble.mjs";
import { groupRole } from "./roles.mjs";
import { troubleWithDatabase } from "./trouble-with-database.mjs";

// All it may become counts, not only what it is: a member can switch to the role it belongs to.
const powers = `
  select
    bool_or(r.rolsuper) as superuser,
    bool_or(r.rolbypassrls) as bypass,
    bool_or(r.rolcreaterole) as creator,
    bool_or(r.rolname = $1) as app,
    exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and pg_has_role(current_user, c.relowner, 'member')
    ) or exists (
      select from pg_database d where d.datname = current_database() and pg_has_role(current_user, d.datdba, 'member')
    ) or exists (
      select from pg_namespace n where n.nspname = 'public' and n.nspowner <> 'pg_database_owner'::regrole and pg_has_role(current_user, n.nspowner, 'member')
    ) as owner
  from pg_roles r where pg_has_role(current_user, r.oid, 'member')`;

/**
 * Refuses a login for requests that could step over row-level security.
 * @param {string} url
 * @param {string} setting where the address came from
 */
export async function checkHarmless(url, setting) {
  const { rows } = await withClient(url, (client) => client.query(powers, [groupRole])).catch((error) => {
    throw troubleWithDatabase(error, setting, url);
  });
  const [may] = rows;
  const name = decodeURIComponent(new URL(url).username);
  const advice = `Requests need a login that owns nothing and has no special rights: create role ... login; grant ${groupRole} to it.`;
  if (may.superuser || may.bypass || may.creator)
    throw new Trouble(
      `The database user ${name} of ${setting} is, or may become, a role that steps over row-level security. ${advice}`,
    );
  if (may.owner)
    throw new Trouble(
      `The database user ${name} of ${setting} owns tables of the application, or may become their owner. ${advice}`,
    );
  if (!may.app)
    throw new Trouble(
      `The database user ${name} of ${setting} is no member of ${groupRole}. Let an administrator run: grant ${groupRole} to "${name}".`,
    );
}
