import { afterAll, beforeAll, expect, test } from "vitest";
import { openCity } from "@/lib/platform/access/gates";
import { inCity } from "@/lib/platform/access/scope";
import { asBrowser } from "@/tests/support/next-headers";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("the coordinator of Altstadt is found by her role and sees the city's measures", async () => {
  const scope = await world.city("coordinator", "altstadt");
  expect(scope.actor.name).toBe("Jana Westphal");
  const measures = await inCity(scope, (tx) => tx.measure.count({ where: { cityId: scope.city.id } }));
  expect(measures).toBe(12);
});

test("the moderator's time lasts as long as the tests do", async () => {
  expect((await world.city("moderator", "altstadt")).role).toBe("moderator");
});

test("a browser's cookie opens the real gate of its own city and of no other", async () => {
  const token = await world.session("jana.westphal@altstadt.example");
  const scope = await asBrowser(token, () => openCity("altstadt", "city.read"));
  expect(scope.role).toBe("coordinator");
  await expect(asBrowser(token, () => openCity("neuburg", "city.read"))).rejects.toThrow("404");
  await expect(asBrowser(null, () => openCity("altstadt", "city.read"))).rejects.toThrow("NEXT_REDIRECT");
});
