import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import { optionalText } from "@/lib/platform/forms/fields";
import { objectOf, valuesOf } from "@/lib/platform/forms/form-data";

const sent = (...entries: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
/** Names every object has anyway. */
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

test("a name once is a text, more often a list in the order sent", () => {
  const data = sent(["title", "Sprache"], ["fields", "work"], ["fields", "housing"], ["fields", "work"]);
  expect({ ...objectOf(data) }).toEqual({ title: "Sprache", fields: ["work", "housing", "work"] });
  expect(valuesOf(data)).toEqual({ title: "Sprache", fields: ["work", "housing", "work"] });
});

test("files and what the framework added are left out", () => {
  const data = sent(
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", "{}"],
    ["report", new File(["x"], "report.pdf")],
    ["title", "a"],
  );
  expect(valuesOf(data)).toEqual({ title: "a" });
});

test("names every object has are names like others, and nothing is inherited", () => {
  const data = sent(...inherited.map((name): [string, string] => [name, "x"]));
  expect(Object.keys(objectOf(data)).sort()).toEqual([...inherited].sort());
  const none = objectOf(sent(["title", "a"])) as Record<string, unknown>;
  for (const name of inherited) expect(Object.hasOwn(none, name)).toBe(false);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("an answer is a plain object: anything else React refuses to send to the browser", () => {
  expect(Object.getPrototypeOf(valuesOf(sent(["__proto__", "x"], ["title", "a"])))).toBe(Object.prototype);
});

test("nothing typed is lost, whatever the names", () => {
  const name = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...inherited, "a", "b"));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 20 }), (entries) => {
      const data = sent(...entries.filter(([key]) => !key.startsWith("$ACTION")));
      const values = valuesOf(data);
      for (const key of new Set(data.keys())) expect([values[key]].flat()).toEqual(data.getAll(key));
    }),
  );
});

test("a hundred thousand entries of one name take no noticeable time", () => {
  const data = new FormData();
  for (let i = 0; i < 100_000; i++) data.append("fields", "x");
  const began = performance.now();
  expect(valuesOf(data).fields).toHaveLength(100_000);
  expect(performance.now() - began).toBeLessThan(2000);
});

test("choices after a conflict are gathered by field; a name that is no field chooses nothing", () => {
  const schema = editing({ title: optionalText(50) });
  const form = sent(
    ["title", "a"],
    ["version", "3"],
    ["choice.title", "theirs"],
    ["choice.__proto__", "mine"],
  );
  const read = schema.parse(objectOf(form));
  expect(read).toEqual({ title: "a", version: 3, choice: { title: "theirs" } });
  expect(Object.getPrototypeOf(read.choice)).toBe(Object.prototype);
  expect(z.safeParse(schema, objectOf(sent(["title", "a"]))).success).toBe(false);
});
