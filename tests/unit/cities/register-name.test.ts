import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "@/lib/domain/cities/register-name";

test.each([
  ["München", "munchen"],
  ["Muenchen", "munchen"],
  ["MÜNCHEN", "munchen"],
  ["Groß-Gerau", "gross gerau"],
  ["Frankfurt (Oder)", "frankfurt oder"],
  ["Łęczna", "łeczna"],
  ["  Bad  Homburg v. d. Höhe ", "bad homburg v d hohe"],
])("%s is compared as %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test("folding twice changes nothing, and what is typed letter by letter keeps beginning the name", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aeoäöüßNE -]{1,20}$/), (name) => {
      const folded = foldName(name);
      expect(foldName(folded)).toBe(folded);
    }),
  );
  for (let length = 1; length <= "Neuenburg".length; length++)
    expect(foldName("Neuenburg").startsWith(foldName("Neuenburg".slice(0, length)))).toBe(true);
});
