import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { continueAs } from "@/lib/domain/people/sign-in/actions";
import { demoSignInOffered, listDemoPeople } from "@/lib/domain/people/sign-in/queries";
import { demoPersonToBe, mailSignInLink } from "@/lib/domain/people/sign-in/service";
import { linkWorks } from "@/lib/platform/auth/mailed-link";
import { takeTurn } from "@/lib/platform/auth/rate-limit";
import { database } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { IDLE } from "@/lib/platform/forms/state";
import { asBrowser } from "@/tests/support/next-headers";
import { openWorld, type World } from "@/tests/support/world";

const jana = "jana.westphal@altstadt.example";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.renew());
afterEach(() => vi.restoreAllMocks());
afterAll(() => world.close());

const letters = () => world.rows<{ recipient: string; body: string; locale: string }>(`select * from "Mail"`);
const idOf = async (email: string) =>
  (await world.rows<{ id: string }>(`select id from "User" where email = $1`, [email]))[0]?.id ?? "";

describe("asking for a link", () => {
  test("mails it to somebody who takes part, in their language; the token is stored as a hash and works", async () => {
    await world.rows(`update "User" set locale = 'en' where email = $1`, [jana]);
    await mailSignInLink({ email: jana, next: "/de/cities/altstadt" });
    const [letter] = await letters();
    expect(letter).toMatchObject({ recipient: jana, locale: "en" });
    const link = new URL(/https?:\S+/.exec(letter?.body ?? "")?.[0] ?? "");
    const token = link.searchParams.get("token") ?? "";
    expect([link.pathname, link.searchParams.get("next")]).toEqual([
      "/en/sign-in/confirm",
      "/de/cities/altstadt",
    ]);
    expect(await linkWorks(jana, token)).toBe(true);
    expect(await linkWorks("samira.el-amin@neuburg.example", token)).toBe(false);
    expect(await world.rows(`select token from "VerificationToken" where token = $1`, [token])).toEqual([]);
  });

  test("writes nothing for an address nobody has invited", async () => {
    await mailSignInLink({ email: "nobody@nowhere.example", next: "" });
    expect(await letters()).toEqual([]);
    expect(await world.rows(`select * from "VerificationToken"`)).toEqual([]);
  });

  test("answers known and unknown addresses after the same time", async () => {
    const took = async (email: string) => {
      const start = performance.now();
      await mailSignInLink({ email, next: "" });
      return performance.now() - start;
    };
    const [known, unknown] = [await took(jana), await took("nobody@nowhere.example")];
    expect(Math.min(known, unknown)).toBeGreaterThan(390);
    expect(Math.abs(known - unknown)).toBeLessThan(150);
  });

  test("stops after five times for one address, known or not, and says for how long", async () => {
    for (const email of [jana, "nobody@nowhere.example"]) {
      for (let time = 0; time < 5; time++) await mailSignInLink({ email, next: "" });
      await expect(mailSignInLink({ email, next: "" })).rejects.toMatchObject({
        key: "forms.tooMany",
        values: { minutes: 15 },
      });
    }
    expect(await letters()).toHaveLength(5);
  });
});

describe("a limit", () => {
  const limit = { name: "test", times: 3, seconds: 60 };
  const turn = (who: string, at: number) => takeTurn(database().system, limit, who, at);

  test("counts each visitor alone, and begins anew when its time is over", async () => {
    const start = Date.now();
    for (let time = 0; time < 3; time++) await turn("a", start);
    await expect(turn("a", start + 59_000)).rejects.toMatchObject({
      key: "forms.tooMany",
      values: { minutes: 1 },
    });
    await turn("b", start);
    await turn("a", start + 60_000);
  });

  test("holds under simultaneous attempts", async () => {
    const start = Date.now();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => turn("c", start)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  test("keeps no address in the database", async () => {
    await turn("203.0.113.7", Date.now());
    const [row] = await world.rows<{ key: string }>(`select key from "RateLimit"`);
    expect(row?.key).not.toContain("203.0.113.7");
  });
});

describe("continuing as a person of the demo world", () => {
  const asked = (person: string) => {
    const data = new FormData();
    data.set("person", person);
    return asBrowser(null, () => continueAs(IDLE, data));
  };

  test("is offered for invented people only", async () => {
    await world.rows(`update "User" set invented = false where email = $1`, [jana]);
    const people = await listDemoPeople(world.system());
    expect(people.length).toBeGreaterThan(20);
    expect(people.map(({ name }) => name)).not.toContain("Jana Westphal");
  });

  test("begins a session for an invented person and leads to their work", async () => {
    await expect(asked(await idOf(jana))).rejects.toMatchObject({
      digest: expect.stringContaining("/de/cities/altstadt"),
    });
    expect(await world.rows(`select "userId" from "Session"`)).toEqual([{ userId: await idOf(jana) }]);
  });

  test("is refused for a real person, and for nobody at all", async () => {
    await world.rows(`update "User" set invented = false where email = $1`, [jana]);
    for (const person of [await idOf(jana), newRecordId()]) {
      await expect(demoPersonToBe(person)).rejects.toMatchObject({ key: "account.signIn.notInvented" });
      expect(await asked(person)).toMatchObject({ status: "refused" });
    }
    expect(await world.rows(`select id from "Session"`)).toEqual([]);
  });

  test("is refused where there is no demo world, or it was switched off", async () => {
    const settings = env();
    vi.spyOn(settings, "DEMO_SIGN_IN_OFF", "get").mockReturnValue(true);
    expect(await demoSignInOffered()).toBe(false);
    await expect(demoPersonToBe(await idOf(jana))).rejects.toMatchObject({ key: "account.signIn.demoOff" });
    vi.restoreAllMocks();
    await world.rows(`delete from "Installation" where key = 'demo-world'`);
    await expect(demoPersonToBe(await idOf(jana))).rejects.toMatchObject({ key: "account.signIn.demoOff" });
  });
});
