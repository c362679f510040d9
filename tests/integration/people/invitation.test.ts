import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listOpenInvitations } from "@/lib/domain/people/invitation/queries";
import { acceptInvitation, declineInvitation } from "@/lib/domain/people/invitation/service";
import { listPeople, listRoleEvents } from "@/lib/domain/people/membership/queries";
import type { InviteMember } from "@/lib/domain/people/membership/schema";
import { endMembership, inviteMember, remindMember } from "@/lib/domain/people/membership/service";
import { arrivalFacts } from "@/lib/domain/people/sign-in/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { linkWorks } from "@/lib/platform/auth/mailed-link";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { openWorld, type World } from "@/tests/support/world";
import { viewerOf } from "./viewers";

const [jana, nadja] = ["jana.westphal@altstadt.example", "nadja.wirth@buchenrode.example"];
const stranger = "ines.falk@buchenrode.example";

let world: World;
let altstadt: CityScope;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.renew();
  altstadt = await world.city(jana, "altstadt");
});
afterAll(() => world.close());

const guest = (more: Partial<InviteMember> = {}): InviteMember => ({
  id: newRecordId(),
  email: stranger,
  name: "Ines Falk",
  role: "chair",
  organisationId: null,
  locale: "de",
  ...more,
});
const invite = (input: InviteMember, scope = altstadt) =>
  world.change(scope, (write) => inviteMember(write, input));
const letters = (email: string) =>
  world.rows<{ subject: string; body: string; locale: string }>(
    `select subject, body, locale from "Mail" where recipient = $1 order by "createdAt"`,
    [email],
  );

describe("inviting somebody new", () => {
  test("makes the person, the open role, the letter with its link, and the line in the trail", async () => {
    await invite(guest());

    const row = (await listPeople(altstadt)).find(({ email }) => email === stranger);
    expect(row).toMatchObject({ name: "Ines Falk", role: "chair", acceptedAt: null });
    const [letter] = await letters(stranger);
    expect(letter?.subject).toBe("Einladung an den Gemeinsamen Tisch: Altstadt");
    expect(letter?.body).toContain("Jana Westphal lädt Sie ein");
    const link = new URL(/https?:\S+confirm\S+/.exec(letter?.body ?? "")?.[0] ?? "");
    expect(link.pathname).toBe("/de/sign-in/confirm");
    expect(link.searchParams.get("next")).toBe("/de/invitation");
    expect(await linkWorks(stranger, link.searchParams.get("token") ?? "")).toBe(true);
    const [stored] = await world.rows<{ days: number; raw: number }>(
      `select round(extract(epoch from expires - now()) / 86400)::int days,
         count(*) filter (where token = $2) over ()::int raw from "VerificationToken" where identifier = $1`,
      [stranger, link.searchParams.get("token")],
    );
    expect(stored).toEqual({ days: 7, raw: 0 });
    expect((await listRoleEvents(altstadt))[0]).toMatchObject({
      action: "membership.invited",
      actorName: "Jana Westphal",
      person: "Ines Falk",
      role: "chair",
    });
  });

  test("writes in the language chosen for somebody new", async () => {
    await invite(guest({ locale: "en" }));
    const [letter] = await letters(stranger);
    expect(letter?.body).toMatch(/invites you.*as chair/s);
    expect(letter?.body).toContain("/en/sign-in/confirm");
  });

  test("names the organisation they act for", async () => {
    const [office] = await world.rows<{ id: string; name: string }>(
      `select o.id, o.name from "Organisation" o join "City" c on c.id = o."cityId" and c.slug = 'altstadt' order by 2 limit 1`,
    );
    await invite(guest({ role: "member", organisationId: office?.id ?? "" }));
    expect((await letters(stranger))[0]?.body).toContain(`für „${office?.name}“`);
  });

  test("sent twice by a double click, it happens once", async () => {
    const once = guest();
    await Promise.allSettled([invite(once), invite(once)]);
    await invite(once);
    expect(await letters(stranger)).toHaveLength(1);
    expect((await listPeople(altstadt)).filter(({ email }) => email === stranger)).toHaveLength(1);
  });

  test("opens nothing before the person accepts", async () => {
    await invite(guest());
    await expect(world.city(stranger, "altstadt")).rejects.toThrow(/may not open/);
  });
});

describe("inviting somebody known", () => {
  test("adds the role, keeps their name, and writes in their language", async () => {
    await world.rows(`update "User" set locale = 'en' where email = $1`, [nadja]);
    const result = await invite(guest({ email: nadja, name: "Somebody Else" }));
    expect(result.name).toBe("Nadja Wirth");
    expect(await letters(nadja)).toMatchObject([{ locale: "en" }]);
    expect(await world.rows(`select name from "User" where email = $1`, [nadja])).toEqual([
      { name: "Nadja Wirth" },
    ]);
  });

  test("into a role that is open or held already is refused with a sentence, and nothing is doubled", async () => {
    await invite(guest());
    await expect(invite(guest())).rejects.toMatchObject({
      key: "people.refusals.alreadyInvited",
      field: "email",
    });
    await expect(invite(guest({ email: jana, role: "coordinator" }))).rejects.toMatchObject({
      key: "people.refusals.alreadyHasRole",
    });
    expect(await letters(stranger)).toHaveLength(1);
    expect(await letters(jana)).toEqual([]);
  });

  test("is stopped when one mailbox is written to again and again", async () => {
    await invite(guest());
    const [open] = (await listPeople(altstadt)).filter(({ email }) => email === stranger);
    const remind = () =>
      world.change(altstadt, (write) => remindMember(write, { membership: open?.id ?? "" }));
    for (let time = 2; time <= 6; time++) await remind();
    await expect(remind()).rejects.toMatchObject({ key: "forms.tooMany" });
    expect(await letters(stranger)).toHaveLength(6);
  });
});

describe("what may not be given", () => {
  test("an organisation of another city", async () => {
    const [foreign] = await world.rows<{ id: string }>(
      `select o.id from "Organisation" o join "City" c on c.id = o."cityId" and c.slug = 'neuburg' limit 1`,
    );
    await expect(invite(guest({ role: "member", organisationId: foreign?.id ?? "" }))).rejects.toMatchObject({
      key: "people.refusals.organisationGone",
      field: "organisationId",
    });
    expect(await world.rows(`select id from "User" where email = $1`, [stranger])).toEqual([]);
  });

  test.each(["chair", "member", "moderator"])("anything, by a %s", async (role) => {
    const scope = await world.city(role, "altstadt");
    await expect(invite(guest({ role: "observer" }), scope)).rejects.toMatchObject({
      key: "people.refusals.mayNotGive",
    });
  });

  test("a role over all cities, by a coordinator", async () => {
    await expect(invite(guest({ role: "lead" as never }))).rejects.toMatchObject({
      key: "people.refusals.mayNotGive",
    });
  });
});

describe("answering an invitation", () => {
  const open = async (email: string) => {
    const [invitation] = await listOpenInvitations(await viewerOf(world, email));
    if (!invitation) throw new Error("no open invitation");
    return { kind: invitation.kind, invitation: invitation.id };
  };

  test("says to what, by whom; accepted, it opens the city at once and stands in the trail", async () => {
    await invite(guest({ role: "observer" }));
    const viewer = await viewerOf(world, stranger);
    expect(await listOpenInvitations(viewer)).toMatchObject([
      { kind: "membership", role: "observer", city: { name: "Altstadt" }, inviter: "Jana Westphal" },
    ]);
    expect(await arrivalFacts(world.system(), viewer.userId)).toMatchObject({
      cities: [],
      openInvitations: 1,
    });

    await acceptInvitation(viewer, await open(stranger));

    expect((await world.city(stranger, "altstadt")).role).toBe("observer");
    expect(await arrivalFacts(world.system(), viewer.userId)).toMatchObject({
      cities: ["altstadt"],
      openInvitations: 0,
    });
    expect((await listRoleEvents(altstadt))[0]).toMatchObject({
      action: "membership.accepted",
      actorName: "Ines Falk",
    });
  });

  test("declined, it is gone, opens nothing, and can be sent anew", async () => {
    await invite(guest());
    await declineInvitation(await viewerOf(world, stranger), await open(stranger));
    await expect(world.city(stranger, "altstadt")).rejects.toThrow(/may not open/);
    expect((await listPeople(altstadt)).map(({ email }) => email)).not.toContain(stranger);
    expect((await listRoleEvents(altstadt))[0]).toMatchObject({ action: "membership.declined" });
    await invite(guest());
    expect(await letters(stranger)).toHaveLength(2);
  });

  test("a second time, after it was taken back, or for somebody else is refused", async () => {
    await invite(guest());
    const answer = await open(stranger);
    const gone = { key: "account.invitation.refusals.gone" };
    await expect(acceptInvitation(await viewerOf(world, nadja), answer)).rejects.toMatchObject(gone);
    await world.change(altstadt, (write) => endMembership(write, { membership: answer.invitation }));
    await expect(acceptInvitation(await viewerOf(world, stranger), answer)).rejects.toMatchObject(gone);
    await expect(world.city(stranger, "altstadt")).rejects.toThrow(/may not open/);
  });
});
