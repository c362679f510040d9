import { isAlive } from "../../scripts/database/lock.mjs";
import { databaseOf, otherDatabase, withClient } from "../../scripts/database/query.mjs";
import { prepareDatabase } from "../../scripts/prepare.mjs";
import { contentHash } from "../../scripts/start/content-hash.mjs";

/** What decides how a freshly prepared database looks. */
const sources = [
  "prisma",
  "scripts/prepare",
  "scripts/prepare.mjs",
  "lib/domain/cities",
  "lib/domain/committee",
  "lib/domain/practices",
];
const version = "2"; // of this file's own work on the template
const oneAtATime = 4_207_312; // any number that nobody else uses
const kept = 3; // templates of earlier contents, for who switches between branches

/**
 * A database with all tables, the reference content and the demo world, from which tests make their own copies in a
 * moment. Built once for a content and a day, and kept for the next run.
 * @param {string} ownerUrl any database of the server
 * @param {string} today the day on which the demo world is told
 * @returns {Promise<{ ownerUrl: string, webUrl: string }>} addresses of the template
 */
export async function templateFor(ownerUrl, today) {
  const name = `ct_template_${contentHash(sources, { only: /^(?!.*queries).*$/, extra: `${version} ${today}` }).slice(0, 12)}`;
  return withClient(otherDatabase(ownerUrl, "postgres"), async (server) => {
    await server.query("select pg_advisory_lock($1)::text", [oneAtATime]);
    const { rowCount } = await server.query("select from pg_database where datname = $1", [name]);
    if (!rowCount) await build(server, ownerUrl, name, today);
    await clearAway(server, name);
    return { ownerUrl: otherDatabase(ownerUrl, name), webUrl: await webUrlOf(server, ownerUrl, name) };
  });
}

/**
 * @param {import("pg").Client} server
 * @param {string} ownerUrl
 * @param {string} name
 * @param {string} today
 */
async function build(server, ownerUrl, name, today) {
  const half = `${name}_half`; // a run that was killed leaves no template that looks whole
  await server.query(`drop database if exists ${half} with (force)`);
  delete process.env.DATABASE_APP_URL; // the login of an installation is not for tests
  Object.assign(process.env, { DEMO: "1", DEMO_TODAY: today });
  const { webUrl } = await prepareDatabase(otherDatabase(ownerUrl, half));
  await withClient(otherDatabase(ownerUrl, half), async (owner) => {
    await owner.query("set app.maintenance = on");
    // The database's clock cannot be set: who accompanies a city on the day of the story does so whenever tests run.
    await owner.query(`update "Moderation" set "untilDay" = '2199-12-31' where "untilDay" >= $1`, [today]);
    await owner.query(await pristineCopy(owner));
    await owner.query(`comment on database ${half} is ${owner.escapeLiteral(webUrl)}`);
  });
  await server.query(`alter database ${half} rename to ${name}`);
}

/**
 * Statements that keep a copy of every table people write to, and a function that puts the copy back: many times
 * faster than another database.
 * @param {import("pg").Client} owner
 */
async function pristineCopy(owner) {
  const { rows: tables } = await owner.query(
    `select relname as name, array(select r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
       where f.conrelid = c.oid and f.contype = 'f' and r.oid <> c.oid and r.relrowsecurity)::text[] as needs
     from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
  );
  /** @type {string[]} a table stands behind those it refers to */
  const order = [];
  while (order.length < tables.length) {
    const next = tables.filter(
      ({ name, needs }) =>
        !order.includes(name) && needs.every((/** @type {string} */ one) => order.includes(one)),
    );
    if (next.length === 0) throw new Error("tables refer to each other in a circle");
    order.push(...next.map(({ name }) => name));
  }
  return `create schema pristine;
    ${order.map((name) => `create table pristine."${name}" as table "${name}";`).join("\n")}
    create function pristine.put_back() returns void language plpgsql as $$ begin
      truncate ${order.map((name) => `public."${name}"`).join(", ")};
      ${order.map((name) => `insert into public."${name}" select * from pristine."${name}";`).join("\n")}
    end $$;`;
}

/** The login was made for the name under which the template was built. @param {import("pg").Client} server @param {string} ownerUrl @param {string} name */
async function webUrlOf(server, ownerUrl, name) {
  const { rows } = await server.query(
    "select shobj_description(oid, 'pg_database') as url from pg_database where datname = $1",
    [name],
  );
  const url = new URL(otherDatabase(rows[0].url, name));
  Object.assign(url, { host: new URL(ownerUrl).host }); // an embedded server may have moved to another port
  return url.toString();
}

/** Templates of older contents, and worlds whose test run was killed. @param {import("pg").Client} server @param {string} current */
async function clearAway(server, current) {
  const { rows: templates } = await server.query(
    "select datname as name from pg_database where datname like 'ct\\_template\\_%' and datname not like '%\\_half' and datname <> $1 order by oid desc offset $2",
    [current, kept],
  );
  for (const { name } of templates) {
    await server.query(`drop database if exists ${server.escapeIdentifier(name)} with (force)`);
    await server.query(`drop role if exists ${server.escapeIdentifier(`${name}_half_web`)}`);
  }
  if (!["127.0.0.1", "localhost"].includes(server.host)) return; // whose process ids are not ours to judge
  const { rows: worlds } = await server.query(
    "select datname as name from pg_database where datname like 'ct\\_world\\_%'",
  );
  for (const { name } of worlds)
    if (!isAlive(Number(name.split("_")[2])))
      await server.query(`drop database if exists ${server.escapeIdentifier(name)} with (force)`);
}

let copies = 0;

/**
 * A copy of the template for one test file or one browser run.
 * @param {{ ownerUrl: string, webUrl: string }} template
 */
export async function copyOf(template) {
  const name = `ct_world_${process.pid}_${++copies}_${Date.now().toString(36)}`;
  /** @param {string} statement */
  const onServer = (statement) =>
    withClient(otherDatabase(template.ownerUrl, "postgres"), (client) => client.query(statement));
  await onServer(`create database ${name} template ${databaseOf(template.ownerUrl)}`);
  return {
    ownerUrl: otherDatabase(template.ownerUrl, name),
    webUrl: otherDatabase(template.webUrl, name),
    async drop() {
      await left();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };

  /** Whoever said goodbye needs a moment to be gone; thrown out, they would call it an error. */
  async function left() {
    await withClient(otherDatabase(template.ownerUrl, "postgres"), async (client) => {
      for (let attempt = 0; attempt < 40; attempt++) {
        const { rowCount } = await client.query("select from pg_stat_activity where datname = $1", [name]);
        if (!rowCount) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    });
  }
}
