import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ArrivalFacts,
  arrivalPath,
  destination,
  withoutLanguage,
} from "@/lib/domain/people/sign-in/rules";

const nobody: ArrivalFacts = { cities: [], acrossCities: false, editor: false, openInvitations: 0 };

describe("after signing in", () => {
  test.each<[string, Partial<ArrivalFacts>, string, string | null]>([
    ["a member of one city goes to it", { cities: ["altstadt"] }, "", "/cities/altstadt"],
    ["a member of two cities chooses", { cities: ["altstadt", "neuburg"] }, "", "/cities"],
    [
      "a moderator goes to the view across cities",
      { cities: ["altstadt"], acrossCities: true },
      "",
      "/programme",
    ],
    ["an editor goes to the practices", { editor: true }, "", "/practices"],
    ["who was invited answers first", { openInvitations: 1 }, "/cities/altstadt", "/invitation"],
    [
      "a member with a further invitation goes where they wanted",
      { cities: ["a"], openInvitations: 1 },
      "/cities/a",
      "/cities/a",
    ],
    ["a member with a further invitation sees it", { cities: ["a"], openInvitations: 1 }, "", "/invitation"],
    ["nobody stays where they are told what to do", {}, "", null],
  ])("%s", (_, facts, wanted, expected) => {
    expect(destination({ ...nobody, ...facts }, wanted)).toBe(expected);
  });

  test("always leads to a page of this site or to none", () => {
    const facts = fc.record({
      cities: fc.array(fc.constantFrom("altstadt", "neuburg", "seeborn"), { maxLength: 3 }),
      acrossCities: fc.boolean(),
      editor: fc.boolean(),
      openInvitations: fc.nat(3),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom("", "/profile"), (who, wanted) => {
        const path = destination(who, wanted);
        expect(path === null || path.startsWith("/")).toBe(true);
        if (path === null) expect(who.cities.length + who.openInvitations).toBe(0);
      }),
    );
  });
});

test("the language of an address is taken off, and only the language", () => {
  expect(withoutLanguage("/de/cities/altstadt?a=1")).toBe("/cities/altstadt?a=1");
  expect(withoutLanguage("/en")).toBe("");
  expect(withoutLanguage("/denmark")).toBe("/denmark");
});

test("where somebody wanted to go is carried along as one value", () => {
  expect(arrivalPath("de", "/de/cities?a=1&b=2")).toBe(
    "/de/sign-in/arrive?next=%2Fde%2Fcities%3Fa%3D1%26b%3D2",
  );
  expect(arrivalPath("en", "")).toBe("/en/sign-in/arrive");
});
