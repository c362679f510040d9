import { createHash, randomBytes } from "node:crypto";

/**
 * Fills a database with invented cities of 200 measures each, up to a number of cities, and signs in the coordinator of
 * the first one.
 * @param {import("pg").Client} owner with app.maintenance = on
 * @param {number} cities
 * @returns {Promise<string>} the cookie of the coordinator of bench-1
 */
export async function fillCities(owner, cities) {
  await owner.query("begin");
  await owner.query(
    `insert into "City" (id, slug, name, kind, "stateCode", longitude, latitude, languages, "fieldsOfAction", invented)
     select gen_random_uuid(), 'bench-' || n, 'Messstadt ' || n, 'town', '05', 8, 51, '{de}',
       '{labour,language,education,housing,social,health}', true
     from generate_series(1, $1::int) n on conflict (slug) do nothing`,
    [cities],
  );
  const fresh = `select c.id from "City" c where c.slug like 'bench-%' and not exists (select from "Goal" g where g."cityId" = c.id)`;
  await owner.query(`create temporary table fresh on commit drop as ${fresh}`);
  const steps = [
    `insert into "Phase" ("cityId", id, code, "baselineStart", "baselineEnd", "startedOn", "finishedOn")
     select f.id, gen_random_uuid(), 'P' || n, date '2025-01-01' + n * 20, date '2025-01-20' + n * 20,
       case when n < 8 then date '2025-01-01' + n * 30 end, case when n < 7 then date '2025-01-30' + n * 30 end
     from fresh f, generate_series(0, 9) n`,
    `insert into "Strategy" ("cityId", id, number, vision) select id, gen_random_uuid(), 1, 'Wer ankommt, findet Anschluss.' from fresh`,
    `insert into "Organisation" ("cityId", id, name, "stakeholderTypeId")
     select f.id, gen_random_uuid(), 'Organisation ' || n, t.id from fresh f, generate_series(1, 16) n
     join lateral (select id from "StakeholderType" order by position offset n - 1 limit 1) t on true`,
    `insert into "Seat" ("cityId", id, position, title, "stakeholderTypeId", tier, state, "organisationId", "sinceOn")
     select o."cityId", gen_random_uuid(), row_number() over (partition by o."cityId"), o.name, o."stakeholderTypeId",
       'core', 'filled', o.id, date '2025-02-01' from "Organisation" o join fresh f on f.id = o."cityId"`,
    `insert into "Goal" ("cityId", id, position, title)
     select f.id, gen_random_uuid(), n, 'Leitziel ' || n from fresh f, generate_series(1, 5) n`,
    `insert into "Objective" ("cityId", id, "goalId", position, title, unit, baseline, "baselineOn", target, "targetOn")
     select g."cityId", gen_random_uuid(), g.id, n, 'Teilziel ' || g.position || '.' || n, '%', 20, date '2025-01-31', 60,
       date '2027-12-31' from "Goal" g join fresh f on f.id = g."cityId", generate_series(1, 3) n`,
    `insert into "Observation" ("cityId", id, "objectiveId", "observedOn", value, source)
     select o."cityId", gen_random_uuid(), o.id, date '2025-03-31' + 90 * n, 20 + 4 * n, 'Statistikstelle'
     from "Objective" o join fresh f on f.id = o."cityId", generate_series(0, 6) n`,
    `insert into "Measure" ("cityId", id, "objectiveId", number, title, description, "fieldOfAction", "ownerId", "startsOn",
       "endsOn", "startedOn", "budgetEur")
     select o."cityId", gen_random_uuid(), o.id, o.place, 'Maßnahme ' || o.place || ' mit Beratung und Begleitung',
       'Beratung an zwei Tagen in der Woche, mit Sprachmittlung.',
       (array['labour','language','education','housing','social','health'])[1 + o.place % 6], g.id,
       date '2025-06-01', date '2026-06-01' + o.place * 5, date '2025-06-10', 10000 + o.place
     from (select o.*, n.n, (row_number() over (partition by o."cityId" order by o.position, o.id, n.n))::int place
       from "Objective" o join fresh f on f.id = o."cityId", generate_series(1, 14) n) o
     join lateral (select id from "Organisation" g where g."cityId" = o."cityId" order by name offset o.place % 16 limit 1) g on true
     where o.place <= 200`,
    `insert into "Milestone" ("cityId", id, "measureId", title, "dueOn", "reachedOn")
     select m."cityId", gen_random_uuid(), m.id, 'Meilenstein ' || n, m."startsOn" + 120 * n,
       case when n = 1 then m."startsOn" + 130 end from "Measure" m join fresh f on f.id = m."cityId", generate_series(1, 3) n`,
    `insert into "AuditEvent" ("cityId", id, at, "actorName", "actorRole", action, "subjectType", "subjectId", "subjectTitle")
     select m."cityId", gen_random_uuid(), now() - m.number * interval '1 hour', 'Bench', 'coordinator', 'measure.created',
       'measure', m.id, m.title from "Measure" m join fresh f on f.id = m."cityId"`,
  ];
  for (const step of steps) await owner.query(step);
  const cookie = await signInCoordinator(owner);
  await owner.query("commit");
  await owner.query("vacuum analyze");
  return cookie;
}

/** @param {import("pg").Client} owner */
async function signInCoordinator(owner) {
  const email = "coordinator@bench.example";
  await owner.query(
    `insert into "User" (id, name, email, "emailVerified", invented) values (gen_random_uuid(), 'Mess Person', $1, now(), true)
     on conflict (email) do nothing`,
    [email],
  );
  await owner.query(
    `insert into "Membership" ("cityId", id, "userId", role, "acceptedAt")
     select c.id, gen_random_uuid(), u.id, 'coordinator', now() from "City" c, "User" u
     where c.slug = 'bench-1' and u.email = $1 on conflict do nothing`,
    [email],
  );
  const token = randomBytes(32).toString("base64url");
  await owner.query(
    `insert into "Session" (id, "sessionToken", "userId", expires)
     select gen_random_uuid(), $2, id, now() + interval '1 day' from "User" where email = $1`,
    [email, createHash("sha256").update(token).digest("base64url")],
  );
  return `common-table=${token}`;
}
