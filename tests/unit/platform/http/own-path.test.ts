import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPath } from "@/lib/platform/http/path";

const SITE = "https://table.example";
const HOME = "/de/cities";

describe("where to go after signing in", () => {
  test.each([
    "/de",
    "/en",
    "/de/",
    "/de/cities/altstadt",
    "/en/cities/altstadt/measures?status=late&page=2",
    "/de/cities/altstadt/committee#missing",
    "/de/practices?q=Stra%C3%9Fe",
    "/de/practices?q=50%25",
  ])("%j is a place of our own", (path) => {
    expect(ownPath(path, HOME)).toBe(path);
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/de\\..\\..\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "HTTPS://evil.example/de",
    "javascript:alert(1)",
    "data:text/html,x",
    "/%2F/evil.example",
    "/de//evil.example",
    "/de/..//evil.example",
    "/de/%2e%2e//evil.example",
    "/de/..;//evil.example",
    "/deevil.example",
    "/de@evil.example",
    "/de.evil.example",
    "/fr/cities",
    "/api/auth/signout",
    "de/cities",
    " /de/cities",
    "\t//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/de/\t/evil.example",
    "/de/\r\nLocation: https://evil.example",
    "/de/a\0b",
    "/de/\u007f",
    "/de\n",
    "/de/stra\u00dfe", // cannot stand in a header; what a browser sends is encoded
    "/de/\u2028",
    "?next=/de",
    "#/de",
    "",
    null,
    undefined,
  ])("%j leads home instead", (path) => {
    expect(ownPath(path, HOME)).toBe(HOME);
  });

  test("the pages behind a language are all there is: no way up to the technical addresses", () => {
    for (const path of ["/de/../api/auth/signout", "/de/%2e%2e/api/ready", "/de/./..", "/en/.%2E/x"])
      expect(ownPath(path, HOME)).toBe(HOME);
    expect(ownPath("/de/practices?q=..", HOME)).toBe("/de/practices?q=..");
  });

  test("whatever is asked for, a browser stays on this site and below a language", () => {
    const part = fc.constantFrom(
      "/",
      "\\",
      "de",
      "en",
      "..",
      ".",
      ":",
      "@",
      "//",
      "%2f",
      "%5c",
      "evil.example",
      "\t",
      "\n",
      "?",
      "#",
      "https:",
    );
    const path = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.array(part, { maxLength: 8 }).map((parts) => `/de/${parts.join("")}`),
    );
    fc.assert(
      fc.property(path, (asked) => {
        const target = new URL(ownPath(asked, HOME), SITE);
        expect(target.origin).toBe(SITE);
        expect(target.pathname).toMatch(/^\/(de|en)(\/|$)/);
        expect(() => new Headers({ location: ownPath(asked, HOME) })).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});
