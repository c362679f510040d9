import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeEdits, type Texts } from "@/lib/platform/forms/merge";

const names = ["title", "description", "unit", "goalId"];
const text = fc.oneof(fc.constantFrom("", "a", "b", "c"), fc.string({ maxLength: 6 }));
const texts: fc.Arbitrary<Texts> = fc.record(Object.fromEntries(names.map((name) => [name, text])));

describe("joining two edits of one record", () => {
  test("what both sides wrote is in the result or shown; nothing disappears", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const { merged, conflicts } = mergeEdits(base, mine, theirs);
        for (const name of names) {
          const shown = conflicts
            .filter((field) => field.name === name)
            .flatMap((field) => [field.mine, field.theirs]);
          for (const side of [mine, theirs])
            if (side[name] !== base[name]) expect([merged[name], ...shown]).toContain(side[name]);
        }
      }),
    );
  });

  test("a field is in conflict if and only if both changed it to different texts", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const { conflicts } = mergeEdits(base, mine, theirs);
        const expected = names.filter(
          (name) => mine[name] !== base[name] && theirs[name] !== base[name] && mine[name] !== theirs[name],
        );
        expect(conflicts.map((field) => field.name)).toEqual(expected);
      }),
    );
  });

  test("edits of different fields join without a question", () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.subarray(names), (base, mine, theirs, own) => {
        const left = { ...base, ...Object.fromEntries(own.map((name) => [name, mine[name] ?? ""])) };
        const right = { ...theirs, ...Object.fromEntries(own.map((name) => [name, base[name] ?? ""])) };
        const { merged, conflicts } = mergeEdits(base, left, right);
        expect(conflicts).toEqual([]);
        for (const name of names) expect(merged[name]).toBe(own.includes(name) ? left[name] : right[name]);
      }),
    );
  });

  test("the same edit twice is settled", () => {
    fc.assert(
      fc.property(texts, texts, (base, both) => {
        expect(mergeEdits(base, both, both)).toEqual({ merged: both, conflicts: [] });
      }),
    );
  });

  test("who changed nothing takes what the others wrote, and the other way round", () => {
    fc.assert(
      fc.property(texts, texts, (base, changed) => {
        expect(mergeEdits(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
        expect(mergeEdits(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
      }),
    );
  });

  test("a conflict looks the same from both sides", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const here = mergeEdits(base, mine, theirs).conflicts;
        const there = mergeEdits(base, theirs, mine).conflicts;
        expect(there).toEqual(here.map(({ name, mine, theirs }) => ({ name, mine: theirs, theirs: mine })));
      }),
    );
  });

  test("a field the other side does not know counts as empty there", () => {
    expect(mergeEdits({}, { title: "a" }, {}).merged).toEqual({ title: "a" });
  });
});

describe("choosing after a conflict", () => {
  test("my text holds where both changed it; what only they changed stays theirs", () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const choice = Object.fromEntries(names.map((name) => [name, "mine"]));
        const { merged, conflicts } = mergeEdits(base, mine, theirs, choice);
        expect(conflicts).toEqual([]);
        for (const name of names)
          expect(merged[name]).toBe(mine[name] === base[name] ? theirs[name] : mine[name]);
      }),
    );
  });

  test("theirs holds wherever I chose it", () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.subarray(names), (base, mine, theirs, chosen) => {
        const choice = Object.fromEntries(chosen.map((name) => [name, "theirs"]));
        const { merged, conflicts } = mergeEdits(base, mine, theirs, choice);
        for (const name of chosen) expect(merged[name]).toBe(theirs[name]);
        expect(conflicts.some((field) => chosen.includes(field.name))).toBe(false);
      }),
    );
  });

  test("a choice that is neither chooses nothing", () => {
    const merge = (choice: string) => mergeEdits({ a: "1" }, { a: "2" }, { a: "3" }, { a: choice }).conflicts;
    for (const choice of ["", "both", "Mine", "constructor"]) expect(merge(choice)).toHaveLength(1);
  });
});
