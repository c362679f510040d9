import fc from "fast-check";
import { expect, test } from "vitest";
import { nameInProgramme } from "@/components/admin/name-in-programme";
import { freeSlug, slugOf } from "@/lib/domain/cities/slug";

test.each([
  ["Mühlbronn", "muehlbronn"],
  ["Rothenburg ob der Tauber", "rothenburg-ob-der-tauber"],
  ["Halle (Saale)", "halle-saale"],
  ["Łódź", "lodz"],
  ["…", "kommune"],
])("%s has the address %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("an address is made of letters, digits and single hyphens, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(name).length).toBeLessThanOrEqual(60);
    }),
  );
});

test("namesakes are told apart by their Land, then by a number", () => {
  expect(freeSlug("Neustadt", "HE", new Set())).toBe("neustadt");
  expect(freeSlug("Neustadt", "HE", new Set(["neustadt"]))).toBe("neustadt-he");
  expect(freeSlug("Neustadt", "HE", new Set(["neustadt", "neustadt-he"]))).toBe("neustadt-he-2");
});

test("a free address is never one that is taken", () => {
  const slug = fc.constantFrom("neustadt", "neustadt-he", "neustadt-he-2", "neustadt-he-3", "neustadt-by");
  fc.assert(
    fc.property(fc.array(slug), (taken) => {
      expect(taken).not.toContain(freeSlug("Neustadt", "HE", new Set(taken)));
    }),
  );
});

test("a district is told from its town by its type, unless its name says it", () => {
  expect(nameInProgramme({ name: "Offenbach", type: "Landkreis", level: "district" })).toBe(
    "Landkreis Offenbach",
  );
  expect(nameInProgramme({ name: "Hochtaunuskreis", type: "Landkreis", level: "district" })).toBe(
    "Hochtaunuskreis",
  );
  expect(nameInProgramme({ name: "Offenbach am Main", type: "Stadt", level: "municipality" })).toBe(
    "Offenbach am Main",
  );
});
