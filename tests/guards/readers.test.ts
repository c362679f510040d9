import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lookUpViewer, type Viewer } from "@/lib/platform/access/look-up";
import type { CityScope, ProgrammeScope } from "@/lib/platform/access/scope";
import { hashOf } from "@/lib/platform/auth/token";
import { database } from "@/lib/platform/db/client";
import { openWorld, type World } from "@/tests/support/world";
import { readers } from "./exports";
import { type Its, itsRecords, marksOf, people } from "./registry/its";
import {
  askedByNoCity,
  cityFacts,
  cityReaders,
  ownReaders,
  programmeFacts,
  programmeReaders,
  saysNoRecord,
} from "./registry/readers";

let world: World;
let its: Its;
let marks: string[];
let own: CityScope;
let foreign: CityScope;
let ownModerator: ProgrammeScope;
let otherModerator: ProgrammeScope;
beforeAll(async () => {
  world = await openWorld();
  await invite(world, people.own);
  [its, marks] = [await itsRecords(world), await marksOf(world)];
  [own, foreign] = [await world.city(people.own, "altstadt"), await world.city(people.neighbour, "neuburg")];
  ownModerator = await world.programme(people.moderator);
  otherModerator = await world.programme(people.otherModerator);
});
afterAll(() => world.close());

/** The records of Altstadt that an answer names. */
async function shown(answer: Promise<unknown>): Promise<string[]> {
  const text = JSON.stringify(await answer) ?? "";
  return [its.city, ...marks].filter((mark) => text.includes(mark));
}

test("every reader of lib/domain stands in the registry, and the registry names none that is gone", () => {
  const registered = [
    ...[
      cityReaders,
      cityFacts,
      saysNoRecord,
      programmeReaders,
      programmeFacts,
      ownReaders,
      askedByNoCity,
    ].flatMap((part) => Object.keys(part)),
  ];
  const there = readers().map(({ name }) => name);
  expect({
    "write into tests/guards/registry/readers.ts how it is asked for a foreign city": there.filter(
      (name) => !registered.includes(name),
    ),
    "is in the registry, but gone": registered.filter((name) => !there.includes(name)),
  }).toEqual({
    "write into tests/guards/registry/readers.ts how it is asked for a foreign city": [],
    "is in the registry, but gone": [],
  });
});

test("what is exported from queries asks for proof of who is looking", () => {
  const proofs = /^(CityScope|ProgrammeScope|PublicScope|SystemScope|Viewer|Tx)$/;
  const others = readers().filter(({ name, first }) => !proofs.test(first) && !(name in askedByNoCity));
  expect(others).toEqual([]);
});

describe("asked with Neuburg's scope for Altstadt's records", () => {
  test.each(Object.entries(cityReaders))("%s shows nothing of them", async (_, ask) => {
    expect(await shown(ask(foreign, its))).toEqual([]);
    expect(await shown(ask(own, its))).not.toEqual([]);
  });

  test.each(Object.entries(cityFacts))("%s answers for the city of the scope", async (_, ask) => {
    expect(await ask(foreign, its)).not.toEqual(await ask(own, its));
  });
});

describe("asked by a moderator of other cities", () => {
  test.each(Object.entries(programmeReaders))("%s shows nothing of Altstadt", async (_, ask) => {
    expect(await shown(ask(otherModerator, its))).toEqual([]);
    expect(await shown(ask(ownModerator, its))).not.toEqual([]);
  });

  test.each(Object.entries(programmeFacts))("%s shows nothing of Altstadt", async (_, ask) => {
    expect(await shown(ask(otherModerator, its))).toEqual([]);
  });
});

describe("asked by another person", () => {
  test.each(Object.entries(ownReaders))("%s shows a person what is theirs only", async (_, ask) => {
    const [theirs, mine] = [await ask(await viewer(people.neighbour)), await ask(await viewer(people.own))];
    expect(JSON.stringify(mine)).not.toBe("[]");
    expect(theirs).not.toEqual(mine);
    expect(JSON.stringify(theirs)).not.toContain("altstadt");
    for (const id of JSON.stringify(mine).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [])
      expect(JSON.stringify(theirs)).not.toContain(id);
  });

  async function viewer(email: string): Promise<Viewer> {
    const found = await lookUpViewer(database().system, hashOf(await world.session(email)));
    if (!found) throw new Error(`no session of ${email}`);
    return found;
  }
});

/** An open invitation with its line in the trail, so that there is something to read. */
async function invite({ rows }: World, email: string): Promise<void> {
  await rows(
    `with invited as (
       insert into "Membership" (id, "cityId", "userId", role)
       select gen_random_uuid(), c.id, u.id, 'observer' from "City" c, "User" u
       where c.slug = 'altstadt' and u.email = $1 returning *)
     insert into "AuditEvent" (id, "cityId", "actorName", "actorRole", action, "subjectType", "subjectId", "subjectTitle")
     select gen_random_uuid(), "cityId", '', 'coordinator', 'membership.invited', 'membership', id, '' from invited`,
    [email],
  );
}
