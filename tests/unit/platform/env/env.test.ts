import { afterEach, beforeEach, expect, test, vi } from "vitest";

const fine = {
  DATABASE_URL: "postgresql://web:hidden-word@localhost:5432/table",
  AUTH_SECRET: "a secret of at least 32 characters",
};
const optional = ["AUTH_URL", "SMTP_URL", "MAIL_FROM", "OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
const others = ["OIDC_NAME", "DATABASE_POOL_SIZE", "LOG_LEVEL", "NODE_ENV", "DEMO_SIGN_IN_OFF"];

/** The settings as a new process would read them. */
async function settings(values: Record<string, string>) {
  for (const [name, value] of Object.entries({ ...fine, ...values })) vi.stubEnv(name, value);
  return (await import("@/lib/platform/env/env")).env;
}

beforeEach(() => {
  vi.resetModules();
  for (const name of [...optional, ...others]) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

test("two settings are enough", async () => {
  const env = await settings({});
  expect(env()).toMatchObject({ ...fine, AUTH_URL: "http://localhost:3000", DATABASE_POOL_SIZE: 10 });
  expect(env().DEMO_SIGN_IN_OFF).toBe(false);
});

test("an empty setting is one that is left out", async () => {
  const env = await settings(Object.fromEntries([...optional, ...others].map((name) => [name, ""])));
  expect(env()).toMatchObject({
    AUTH_URL: "http://localhost:3000",
    LOG_LEVEL: "info",
    DATABASE_POOL_SIZE: 10,
  });
  expect(env().OIDC_ISSUER).toBeUndefined();
  expect(env().SMTP_URL).toBeUndefined();
});

test("numbers and switches are read", async () => {
  const env = await settings({ DATABASE_POOL_SIZE: "4", DEMO_SIGN_IN_OFF: "1" });
  expect(env()).toMatchObject({ DATABASE_POOL_SIZE: 4, DEMO_SIGN_IN_OFF: true });
});

test("what is missing or wrong is named all at once, and no value is told", async () => {
  const env = await settings({
    DATABASE_URL: "",
    AUTH_SECRET: "hidden-word",
    AUTH_URL: "hidden-word",
    DATABASE_POOL_SIZE: "hidden-word",
    LOG_LEVEL: "hidden-word",
    DEMO_SIGN_IN_OFF: "hidden-word",
  });
  const names = [
    "DATABASE_URL",
    "AUTH_SECRET",
    "AUTH_URL",
    "DATABASE_POOL_SIZE",
    "LOG_LEVEL",
    "DEMO_SIGN_IN_OFF",
  ];
  for (const name of names) expect(env).toThrow(name);
  expect(env).not.toThrow("hidden-word");
});

test.each(["0", "101", "-1", "2.5"])("a pool of %s connections is refused", async (size) => {
  const env = await settings({ DATABASE_POOL_SIZE: size });
  expect(env).toThrow("DATABASE_POOL_SIZE");
});
