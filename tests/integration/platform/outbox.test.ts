import { afterAll, beforeAll, expect, test } from "vitest";
import { type CityScope, changeCity, inCity } from "@/lib/platform/access/scope";
import { postMail } from "@/lib/platform/mail/outbox";
import { nothingChanged } from "@/lib/platform/trail/record";
import { openWorld, type World } from "@/tests/support/world";

let world: World;
let jana: CityScope;
beforeAll(async () => {
  world = await openWorld();
  jana = await world.city("coordinator", "altstadt");
});
afterAll(() => world.close());

const letter = (recipient: string) => ({
  recipient,
  locale: "de" as const,
  kind: "membership",
  subject: "Einladung",
  body: "Guten Tag",
});
const waiting = async (recipient: string) =>
  (await world.rows(`select from "Mail" where recipient = $1 and "sentAt" is null`, [recipient])).length;

test("a mail waits in the outbox once the change that caused it holds, not before", async () => {
  await world.change(jana, async (write) => {
    await postMail(write.tx, letter("a@x.example"));
    nothingChanged(write);
    expect(await waiting("a@x.example")).toBe(0);
  });
  expect(await waiting("a@x.example")).toBe(1);
});

test("a change that fails sends nothing", async () => {
  const failing = world.change(jana, async (write) => {
    await postMail(write.tx, letter("b@x.example"));
    throw new Error("lightning");
  });
  await expect(failing).rejects.toThrow("lightning");
  expect(await waiting("b@x.example")).toBe(0);
});

test("a change that nobody recorded sends nothing either", async () => {
  const unrecorded = world.change(jana, (write) => postMail(write.tx, letter("c@x.example")));
  await expect(unrecorded).rejects.toThrow("recorded");
  expect(await waiting("c@x.example")).toBe(0);
});

test("no city reads what waits in the outbox, not even its own mail, and takes none out", async () => {
  await changeCity(jana, ({ tx }) => postMail(tx, letter("d@x.example")));
  expect(await inCity(jana, (tx) => tx.mail.count())).toBe(0);
  expect(await changeCity(jana, ({ tx }) => tx.mail.updateMany({ data: { body: "" } }))).toEqual({
    count: 0,
  });
  await expect(changeCity(jana, ({ tx }) => tx.mail.deleteMany())).rejects.toThrow("permission denied");
  expect(await waiting("d@x.example")).toBe(1);
});
