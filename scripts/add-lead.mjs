// Makes the first lead of an installation, who can then sign in and invite everybody else:
//   npm run add-lead -- mail@example.org "Name of the person"
// DATABASE_URL: the database's owner; without it, the embedded one. AUTH_URL, SMTP_URL, AUTH_SECRET: as the server has them.
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { say } from "./checkout.mjs";
import { startEmbedded } from "./database/embedded.mjs";
import { withClient } from "./database/query.mjs";
import { wantedPort } from "./ports.mjs";
import { troubleWithDatabase, validAddress } from "./prepare/trouble-with-database.mjs";
import { authSecret } from "./start/auth-secret.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

const linkDays = 7;

await withPlainEnding(async () => {
  const email = (process.argv[2] ?? "").trim().toLowerCase();
  if (!/^[^\s@"]+@[^\s@"]+\.[^\s@"]+$/.test(email))
    throw new Trouble('Say whose mail address: npm run add-lead -- mail@example.org "Name of the person"');
  const name = process.argv.slice(3).join(" ").trim() || null;
  const given = process.env.DATABASE_URL;
  const url = given ? validAddress("DATABASE_URL", given) : (await startEmbedded({ say })).ownerUrl;
  const { isNew, link } = await withClient(url, (owner) => giveLead(owner, email, name)).catch((error) => {
    if (error.code === "42P01")
      throw new Trouble("The database has no tables yet. Run npm start once, then this again.");
    throw troubleWithDatabase(error, "DATABASE_URL", url);
  });
  say(isNew ? `${email} is a lead now.` : `${email} was a lead already; nothing was changed.`);
  if (link)
    say(`No mail server is set (SMTP_URL). This link signs in once within ${linkDays} days:\n\n  ${link}\n`);
  else say(`Next: open ${siteUrl()}/sign-in and ask for a link with this address.`);
  say(
    "Then: create a programme and a cohort (Jahrgänge), take the first city in (Kommunen verwalten), and invite",
  );
  say("its coordinator and your colleagues.");
});

/**
 * The role counts at once: whoever may run this answers for the address. An open invitation to it is accepted.
 * Noted in the programme's trail, all or nothing.
 * @param {import("pg").Client} owner
 * @param {string} email
 * @param {string | null} name
 * @returns {Promise<{ isNew: boolean, link: string | null }>} a link to sign in with, where no mail could bring one
 */
async function giveLead(owner, email, name) {
  await owner.query("begin");
  await owner.query("select set_config('app.maintenance', 'on', true)");
  await owner.query(
    'insert into "User" (id, email, name) values ($1, $2, $3) on conflict (email) do nothing',
    [randomUUID(), email, name],
  );
  const { rows: people } = await owner.query(
    'select id, coalesce(name, email) as name from "User" where email = $1 for update',
    [email],
  );
  const person = people[0];
  // A role is given once at a time (programme_role_once): one that was offered and not answered begins now.
  const { rows: given } = await owner.query(
    `insert into "ProgrammeRole" as r (id, "userId", role, "acceptedAt") values ($1, $2, 'lead', now())
     on conflict ("userId", role) where "endedAt" is null do update set "acceptedAt" = now() where r."acceptedAt" is null
     returning id`,
    [randomUUID(), person.id],
  );
  if (given[0])
    await owner.query(
      `insert into "ProgrammeEvent" (id, "actorRole", action, "subjectType", "subjectId", after)
       values ($1, 'installation', 'programme_role.given', 'programme_role', $2, $3)`,
      [randomUUID(), given[0].id, { title: person.name, role: "lead" }],
    );
  const link = process.env.SMTP_URL ? null : await signInLink(owner, email);
  await owner.query("commit");
  return { isNew: given.length > 0, link };
}

/**
 * The same link as in a mail; lib/platform/auth/mailed-link.ts makes the others.
 * @param {import("pg").Client} owner
 * @param {string} email
 */
async function signInLink(owner, email) {
  const token = randomBytes(32).toString("base64url");
  const stored = createHash("sha256").update(`${token}${authSecret()}`).digest("hex");
  await owner.query(
    `insert into "VerificationToken" (identifier, token, expires) values ($1, $2, now() + make_interval(days => $3))`,
    [email, stored, linkDays],
  );
  return `${siteUrl()}/sign-in/confirm?${new URLSearchParams({ token, email })}`;
}

/** Where people open the site, in its first language. */
function siteUrl() {
  return `${(process.env.AUTH_URL || `http://localhost:${wantedPort()}`).replace(/\/$/, "")}/de`;
}
