// Makes a programme lead, who can then sign in and invite everybody else:  npm run add-lead -- mail@example.org
import { randomUUID } from "node:crypto";
import { say } from "./checkout.mjs";
import { startEmbedded } from "./database/embedded.mjs";
import { withClient } from "./database/query.mjs";
import { troubleWithDatabase, validAddress } from "./prepare/trouble-with-database.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

await withPlainEnding(async () => {
  const email = (process.argv[2] ?? "").trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Trouble("Say whose mail address: npm run add-lead -- mail@example.org");
  const given = process.env.DATABASE_URL;
  const url = given ? validAddress("DATABASE_URL", given) : (await startEmbedded({ say })).ownerUrl;
  const isNew = await withClient(url, (owner) => giveLead(owner, email)).catch((error) => {
    if (error.code === "42P01")
      throw new Trouble("The database has no tables yet. Run npm start once, then this again.");
    throw troubleWithDatabase(error, "DATABASE_URL", url);
  });
  say(
    isNew
      ? `${email} is a lead now and can ask for a mail link on the sign-in page.`
      : `${email} was a lead already.`,
  );
});

/**
 * The role counts at once: whoever may run this answers for the address. Noted in the programme's trail.
 * @param {import("pg").Client} owner
 * @param {string} email
 * @returns {Promise<boolean>} whether anything changed
 */
async function giveLead(owner, email) {
  await owner.query("begin");
  await owner.query("select set_config('app.maintenance', 'on', true)");
  await owner.query('insert into "User" (id, email) values ($1, $2) on conflict (email) do nothing', [
    randomUUID(),
    email,
  ]);
  const { rows } = await owner.query(
    `select u.id, exists (select from "ProgrammeRole" r where r."userId" = u.id and r.role = 'lead' and r."acceptedAt" is not null and r."endedAt" is null) as lead
     from "User" u where u.email = $1 for update`,
    [email],
  );
  if (!rows[0].lead) {
    const id = randomUUID();
    await owner.query(
      `insert into "ProgrammeRole" (id, "userId", role, "acceptedAt") values ($1, $2, 'lead', now())`,
      [id, rows[0].id],
    );
    await owner.query(
      `insert into "ProgrammeEvent" (id, "actorRole", action, "subjectType", "subjectId", after)
       values ($1, 'installation', 'programmeRole.given', 'programmeRole', $2, '{"role": "lead"}')`,
      [randomUUID(), id],
    );
  }
  await owner.query("commit");
  return !rows[0].lead;
}
