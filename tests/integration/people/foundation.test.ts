import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCity } from "@/lib/domain/cities/queries";
import { inviteCoordinator, withdrawCoordinator } from "@/lib/domain/people/coordinator/service";
import { foundationFilterSchema } from "@/lib/domain/people/foundation/filter";
import { listFoundation } from "@/lib/domain/people/foundation/queries";
import { listOpenInvitations } from "@/lib/domain/people/invitation/queries";
import { acceptInvitation } from "@/lib/domain/people/invitation/service";
import { listAccompanying, listRoleEvents } from "@/lib/domain/people/membership/queries";
import { endModeration, giveModeration, moveModerationEnd } from "@/lib/domain/people/moderation/service";
import { endProgrammeRole, inviteToProgramme } from "@/lib/domain/people/programme-role/service";
import type { ProgrammeScope } from "@/lib/platform/access/scope";
import { addDays, type Day, today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import { viewerOf } from "./viewers";

const [henrike, tobias, katrin, nadja] = [
  "henrike.sanders@gemeinsamer-weg.example",
  "tobias.lindqvist@gemeinsamer-weg.example",
  "katrin.boehme@gemeinsamer-weg.example",
  "nadja.wirth@buchenrode.example",
];
const now = today("Europe/Berlin");

let world: World;
let lead: ProgrammeScope;
let altstadt: string;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.renew();
  lead = await world.programme(henrike);
  altstadt = (await readCity(lead, "altstadt"))?.city.id ?? "";
});
afterAll(() => world.close());

const person = { name: "Nadja Wirth", email: nadja, locale: "de" as const };
const entrust = (fromDay: Day, untilDay: Day, scope = lead, email = nadja) =>
  world.changeProgramme(scope, (write) =>
    giveModeration(write, {
      ...person,
      email,
      id: newRecordId(),
      cityId: altstadt,
      fromDay,
      untilDay,
      back: "/admin/people",
    }),
  );
const acceptAll = async (email: string) => {
  const viewer = await viewerOf(world, email);
  for (const { kind, id } of await listOpenInvitations(viewer))
    await acceptInvitation(viewer, { kind, invitation: id });
};
const moderation = async (email: string) => {
  const rows = await listFoundation(lead, foundationFilterSchema.parse({ q: email, role: "moderator" }), now);
  const found = rows.find((row) => row.city?.slug === "altstadt");
  if (!found) throw new Error(`${email} does not accompany Altstadt`);
  return { cityId: altstadt, moderation: found.id, back: "/admin/people" };
};

describe("a moderation", () => {
  test("opens the city from acceptance, read only, and the city sees it", async () => {
    await entrust(now, addDays(now, 10));
    await expect(world.city(nadja, "altstadt")).rejects.toThrow(/may not open/);
    await acceptAll(nadja);
    expect((await world.city(nadja, "altstadt")).role).toBe("moderator");
    const city = await world.city("coordinator", "altstadt");
    expect((await listAccompanying(city)).map(({ name }) => name)).toContain("Nadja Wirth");
    expect((await listRoleEvents(city)).map(({ action }) => action)).toEqual([
      "moderation.accepted",
      "moderation.given",
    ]);
  });

  test("holds on its first and its last day, not before and not after", async () => {
    for (const [from, until, opens] of [
      [now, now, true],
      [addDays(now, 1), addDays(now, 5), false],
      [addDays(now, -5), addDays(now, -1), false],
    ] as const) {
      await world.renew();
      lead = await world.programme(henrike);
      await entrust(from, until);
      await acceptAll(nadja);
      const opened = await world.city(nadja, "altstadt").then(
        () => true,
        () => false,
      );
      expect([from, until, opened]).toEqual([from, until, opens]);
    }
  });

  test("that has ended opens nothing, neither the city nor the view across cities", async () => {
    for (const slug of ["muehlbronn", "kreis-lindental", "altstadt"])
      await expect(world.city(katrin, slug)).rejects.toThrow(/may not open/);
    await expect(world.programme(katrin)).rejects.toThrow(/may not look across/);
  });

  test("ends at once when a lead ends it, and earlier or later when its last day is moved", async () => {
    const given = await moderation(tobias);
    await world.changeProgramme(lead, (write) =>
      moveModerationEnd(write, { ...given, untilDay: addDays(now, -1) }),
    );
    await expect(world.city(tobias, "altstadt")).rejects.toThrow(/may not open/);
    await world.changeProgramme(lead, (write) =>
      moveModerationEnd(write, { ...given, untilDay: addDays(now, 90) }),
    );
    expect((await world.city(tobias, "altstadt")).role).toBe("moderator");
    await world.changeProgramme(lead, (write) => endModeration(write, given));
    await expect(world.city(tobias, "altstadt")).rejects.toThrow(/may not open/);
  });

  test("cannot end before it begins, overlap with itself, or move once it was ended", async () => {
    const given = await moderation(tobias);
    const move = (untilDay: Day) =>
      world.changeProgramme(lead, (write) => moveModerationEnd(write, { ...given, untilDay }));
    await expect(move("2000-01-01" as Day)).rejects.toMatchObject({ key: "forms.endBeforeStart" });
    await expect(entrust(now, addDays(now, 3), lead, tobias)).rejects.toMatchObject({
      key: "admin.refusals.overlap",
    });
    await world.changeProgramme(lead, (write) => endModeration(write, given));
    await expect(move(addDays(now, 5))).rejects.toMatchObject({ key: "admin.refusals.notOpenAnymore" });
  });

  test("is not a moderator's to give", async () => {
    const scope = await world.programme(tobias);
    await expect(entrust(now, now, scope)).rejects.toMatchObject({ key: "admin.refusals.mayNotGive" });
  });
});

describe("leads and editors", () => {
  const invite = (role: "lead" | "editor", email = nadja) =>
    world.changeProgramme(lead, (write) =>
      inviteToProgramme(write, { ...person, email, id: newRecordId(), role }),
    );
  const roleOf = async (email: string) =>
    (await listFoundation(lead, foundationFilterSchema.parse({ q: email, role: "lead" }), now))[0]?.id ?? "";
  const end = (role: string, scope = lead) =>
    world.changeProgramme(scope, (write) => endProgrammeRole(write, { role }));

  test("an invited lead sees the whole programme once they accept", async () => {
    await invite("lead");
    await expect(world.programme(nadja)).rejects.toThrow(/may not look across/);
    await acceptAll(nadja);
    expect((await world.programme(nadja)).cityIds).toBe("all");
    expect(
      await world.rows(
        `select action from "ProgrammeEvent" where "subjectType" = 'programme_role' order by at`,
      ),
    ).toEqual([{ action: "programme_role.invited" }, { action: "programme_role.accepted" }]);
  });

  test("the same role is not offered twice", async () => {
    await invite("editor");
    await expect(invite("editor")).rejects.toMatchObject({ key: "admin.refusals.alreadyInvited" });
    await expect(invite("lead", henrike)).rejects.toMatchObject({ key: "admin.refusals.alreadyHasRole" });
  });

  test("the last lead stays, also when a second one is only invited", async () => {
    await invite("lead");
    await expect(end(await roleOf(henrike))).rejects.toMatchObject({ key: "admin.refusals.lastLead" });
    expect((await world.programme(henrike)).role).toBe("lead");
  });

  test("of two leads who end each other at the same moment, one stays", async () => {
    await invite("lead");
    await acceptAll(nadja);
    const [hers, mine] = [await roleOf(nadja), await roleOf(henrike)];
    const other = await world.programme(nadja);
    const results = await Promise.allSettled([end(hers), end(mine, other)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a city's coordinator, invited by a lead", () => {
  const invite = () =>
    world.changeProgramme(lead, (write) =>
      inviteCoordinator(write, { ...person, id: newRecordId(), cityId: altstadt }),
    );

  test("is told by whom, and runs the city once they accept", async () => {
    await invite();
    const [letter] = await world.rows<{ body: string }>(`select body from "Mail" where recipient = $1`, [
      nadja,
    ]);
    expect(letter?.body).toContain("Dr. Henrike Sanders lädt Sie ein");
    await acceptAll(nadja);
    expect((await world.city(nadja, "altstadt")).role).toBe("coordinator");
  });

  test("cannot be invited twice; the invitation can be taken back, the role cannot", async () => {
    await invite();
    await expect(invite()).rejects.toMatchObject({ key: "admin.refusals.alreadyInvited" });
    const read = await readCity(lead, "altstadt");
    const [held, open] = [
      read?.coordinators.find((one) => one.acceptedAt),
      read?.coordinators.find((one) => !one.acceptedAt),
    ];
    const withdraw = (membership = "") =>
      world.changeProgramme(lead, (write) => withdrawCoordinator(write, { cityId: altstadt, membership }));
    await expect(withdraw(held?.id)).rejects.toMatchObject({ key: "admin.refusals.notOpen" });
    await withdraw(open?.id);
    expect(await listOpenInvitations(await viewerOf(world, nadja))).toEqual([]);
  });
});
