import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "@/lib/domain/practices/bank/bits";

test("a page is a piece of the whole list: the placed ones, then each group, the newest first", () => {
  const scenario = fc.array(fc.constantFrom(null, 0, 1, 2), { maxLength: 60 }).chain((groupOf) =>
    fc.record({
      groupOf: fc.constant(groupOf),
      placed: fc.subarray(groupOf.flatMap((group, ordinal) => (group === null ? [] : [ordinal]))),
      skip: fc.nat(70),
      take: fc.integer({ min: 1, max: 20 }),
    }),
  );
  fc.assert(
    fc.property(scenario, ({ groupOf, placed, skip, take }) => {
      const groups = [0, 1, 2].map((group) => {
        const bits = groupOf.map((own) => (own === group ? "1" : "0")).join("");
        return { bits, count: bits.replaceAll("0", "").length };
      });
      const whole = [
        ...placed,
        ...[0, 1, 2].flatMap((group) =>
          groupOf
            .flatMap((own, ordinal) => (own === group && !placed.includes(ordinal) ? [ordinal] : []))
            .reverse(),
        ),
      ];
      expect(pageOf(groups, placed, skip, take)).toEqual(whole.slice(skip, skip + take));
    }),
  );
});
