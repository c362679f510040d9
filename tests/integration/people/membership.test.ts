import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listPeople, listRoleEvents } from "@/lib/domain/people/membership/queries";
import { endMembership } from "@/lib/domain/people/membership/service";
import type { CityScope } from "@/lib/platform/access/scope";
import { openWorld, type World } from "@/tests/support/world";

const jana = "jana.westphal@altstadt.example";
const mehmet = "mehmet.aydin@altstadt.example";

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

const membershipOf = async (email: string) =>
  (await listPeople(altstadt)).find((row) => row.email === email)?.id ?? "";
const end = (membership: string, scope = altstadt) =>
  world.change(scope, (write) => endMembership(write, { membership }));

describe("ending a role", () => {
  test("shuts the city at once and stands in the history", async () => {
    await end(await membershipOf(mehmet));
    await expect(world.city(mehmet, "altstadt")).rejects.toThrow(/may not open/);
    expect((await listRoleEvents(altstadt))[0]).toMatchObject({
      action: "membership.ended",
      person: "Mehmet Aydın",
      role: "data_steward",
    });
  });

  test("again does nothing", async () => {
    const membership = await membershipOf(mehmet);
    await end(membership);
    await end(membership);
    expect(await listRoleEvents(altstadt)).toHaveLength(1);
  });

  test("is refused for the last coordinator, with what to do", async () => {
    await expect(end(await membershipOf(jana))).rejects.toMatchObject({
      key: "people.refusals.lastCoordinator",
    });
    expect((await world.city(jana, "altstadt")).role).toBe("coordinator");
  });

  test("an invited coordinator who has not accepted does not count as one", async () => {
    await secondCoordinator(false);
    await expect(end(await membershipOf(jana))).rejects.toMatchObject({
      key: "people.refusals.lastCoordinator",
    });
  });

  test("one of two coordinators may go; of two who end each other at the same moment, one stays", async () => {
    await secondCoordinator(true);
    const other = await world.city(mehmet, "altstadt");
    const [janas, mehmets] = [await coordinatorId(jana), await coordinatorId(mehmet)];
    const results = await Promise.allSettled([end(mehmets, altstadt), end(janas, other)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = (await world.rows(
      `select id from "Membership" m where role = 'coordinator' and "endedAt" is null
      and "cityId" = $1`,
      [altstadt.city.id],
    )) as object[];
    expect(left).toHaveLength(1);
  });

  test("of another city's person is refused: they are not here", async () => {
    const neuburg = await world.city("coordinator", "neuburg");
    await expect(end(await membershipOf(mehmet), neuburg)).rejects.toMatchObject({
      key: "people.refusals.roleGone",
    });
  });
});

async function secondCoordinator(accepted: boolean): Promise<void> {
  await world.rows(
    `insert into "Membership" (id, "cityId", "userId", role, "acceptedAt")
     select gen_random_uuid(), $1, id, 'coordinator', case when $2 then now() end from "User" where email = $3`,
    [altstadt.city.id, accepted, mehmet],
  );
}

async function coordinatorId(email: string): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    `select m.id from "Membership" m join "User" u on u.id = m."userId" and u.email = $2
     where m."cityId" = $1 and m.role = 'coordinator'`,
    [altstadt.city.id, email],
  );
  return row?.id ?? "";
}
