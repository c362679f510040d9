import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listRoles, listSessions } from "@/lib/domain/people/account/queries";
import { endOtherSessions, endSession, saveProfile } from "@/lib/domain/people/account/service";
import { openWorld, type World } from "@/tests/support/world";
import { isSignedIn, viewerOf } from "./viewers";

const [jana, samira] = ["jana.westphal@altstadt.example", "samira.el-amin@neuburg.example"];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.renew());
afterAll(() => world.close());

test("a person sees the browsers they are signed in on, this one first, and nobody else's", async () => {
  await world.session(samira);
  await world.session(jana);
  const viewer = await viewerOf(world, jana);
  const sessions = await listSessions(viewer);
  expect(sessions.map(({ here }) => here)).toEqual([true, false]);
});

test("an expired session is not listed", async () => {
  await world.session(jana);
  await world.rows(`update "Session" set expires = now() - interval '1 minute'`);
  const viewer = await viewerOf(world, jana);
  expect(await listSessions(viewer)).toHaveLength(1);
});

test("ending one session shuts that browser out with its next click, and no other", async () => {
  const [kept, lost] = [await world.session(jana), await world.session(jana)];
  const viewer = await viewerOf(world, jana);
  const [row] = await world.rows<{ id: string }>(
    `select id from "Session" where "createdAt" = (select max("createdAt") from "Session" where id <> $1)`,
    [viewer.sessionId],
  );
  expect(await endSession(viewer, { session: row?.id ?? "" })).toEqual({ here: false });
  expect([await isSignedIn(kept), await isSignedIn(lost)]).toEqual([true, false]);
  expect(await world.rows(`select action from "ProgrammeEvent" where "actorRole" = 'self'`)).toEqual([
    { action: "session.ended" },
  ]);
});

test("nobody ends another person's session", async () => {
  const token = await world.session(samira);
  const [hers] = await world.rows<{ id: string }>(`select id from "Session"`);
  await endSession(await viewerOf(world, jana), { session: hers?.id ?? "" });
  expect(await isSignedIn(token)).toBe(true);
});

test("ending all others leaves this one", async () => {
  const tokens = [await world.session(jana), await world.session(jana)];
  const viewer = await viewerOf(world, jana);
  const hers = await world.session(samira);
  expect(await endOtherSessions(viewer)).toBe(2);
  expect(await Promise.all(tokens.map(isSignedIn))).toEqual([false, false]);
  expect(await listSessions(viewer)).toHaveLength(1);
  expect(await isSignedIn(hers)).toBe(true);
});

test("name and language are saved with a line in the trail; saved unchanged, there is none", async () => {
  const viewer = await viewerOf(world, jana);
  await saveProfile(viewer, { name: viewer.name, locale: "de" });
  await saveProfile(viewer, { name: "Jana Westphal-Kern", locale: "en" });
  expect(await viewerOf(world, jana)).toMatchObject({ name: "Jana Westphal-Kern", locale: "en" });
  expect(
    await world.rows(
      `select before->>'name' as before from "ProgrammeEvent" where action = 'account.changed'`,
    ),
  ).toEqual([{ before: "Jana Westphal" }]);
});

test("roles are shown with since, by whom, and until when", async () => {
  expect(await listRoles(await viewerOf(world, jana))).toMatchObject([
    { role: "coordinator", city: { slug: "altstadt" }, inviter: "Dr. Henrike Sanders", until: null },
  ]);
  const tobias = await listRoles(await viewerOf(world, "tobias.lindqvist@gemeinsamer-weg.example"));
  expect(tobias).toHaveLength(10);
  expect(tobias.every(({ role, until }) => role === "moderator" && until !== null)).toBe(true);
});
