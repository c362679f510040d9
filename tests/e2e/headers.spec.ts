import { expect, sessionOf, test } from "./support/test";

const publicPages = [
  "/de",
  "/de/practices",
  "/en/practices?q=housing",
  "/de/practices/haus-der-integration-wuppertal",
  "/de/privacy",
];

for (const path of publicPages)
  test(`${path} may be kept by a page cache, and brings its security headers`, async ({ request }) => {
    const response = await request.get(path);
    const headers = response.headers();
    expect(response.status()).toBe(200);
    expect(headers["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+/);
    expect(headers["set-cookie"]).toBeUndefined();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src [^;]*'nonce-[\w+/=]+'/);
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

test("what a signed-in person sees is kept by nobody", async ({ request }) => {
  const Cookie = `common-table=${await sessionOf("jana.westphal@altstadt.example")}`;
  for (const path of ["/de/cities/altstadt", "/de/profile", "/de/practices", "/de"])
    expect((await request.get(path, { headers: { Cookie } })).headers()["cache-control"], path).toBe(
      "private, no-store",
    );
});

test("malformed addresses are refused, not stumbled over", async ({ request }) => {
  for (const path of ["/de/practices/%E0%A4%A", "/de/%00"])
    expect((await request.get(path)).status(), path).toBe(400);
  for (const path of ["/de/practices?page=abc&size=-1&q=%22%22%22", "/de/practices?field[]=x&sort=zz"])
    expect((await request.get(path)).status(), path).toBe(200);
});

test("the process is healthy and the instance ready", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "ok" });
  expect(await (await request.get("/api/ready")).json()).toEqual({ status: "ready" });
});
