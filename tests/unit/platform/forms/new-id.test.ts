import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { newRecordId } from "@/lib/platform/forms/new-id";

const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test("is a UUID of version 7 at any time, and says when it was made", () => {
  fc.assert(
    fc.property(instants, (now) => {
      const id = newRecordId(now);
      expect(z.uuidv7().safeParse(id).success).toBe(true);
      expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(now);
    }),
  );
});

test("later ids sort after earlier ones", () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      fc.pre(a < b);
      expect(newRecordId(a) < newRecordId(b)).toBe(true);
    }),
  );
});

test("no two are the same, though made at the same moment", () => {
  expect(new Set(Array.from({ length: 20_000 }, () => newRecordId(1_800_000_000_000))).size).toBe(20_000);
});
