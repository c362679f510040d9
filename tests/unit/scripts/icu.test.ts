import { expect, test } from "vitest";
import { argumentsOf } from "@/scripts/check/icu.mjs";

test.each([
  ["Ein Satz ohne alles.", []],
  ["Hallo {name}", ["name"]],
  ["{max, number} Zeichen", ["max number"]],
  ["{count, plural, =0 {keiner} one {ein Platz von {all}} other {# Plätze}}", ["all", "count plural"]],
  ["{kind, select, town {die Stadt {name}} other {{name}}}", ["kind select", "name"]],
  ["Das <link>Handbuch</link> für {city}", ["<link>", "city"]],
  ["Kein '{Argument}', nur {eins}; it''s", ["eins"]],
  ["Sie haben's: {x}", ["x"]],
])("%s", (message, expected) => {
  expect(argumentsOf(message)).toEqual(expected);
});

test.each(["{count, plural, one {eins}}", "{offen", "{ }", "zu viel }", "{a, select, other {b}"])(
  "%s cannot be read",
  (message) => {
    expect(() => argumentsOf(message)).toThrow();
  },
);
