import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { phrase } from "@/components/forms/phrase";
import { wordDifference } from "@/components/forms/word-diff";
import { messagesOf } from "@/lib/platform/i18n/messages";
import type ui from "@/lib/platform/i18n/messages/de/ui.json";

describe("sentences that forms fill in without the translation library", () => {
  test.each(["de", "en"] as const)("read as the library would write them (%s)", (locale) => {
    const messages = messagesOf(locale) as { ui: typeof ui };
    const t = createTranslator({ locale, messages, namespace: "ui.form" });
    for (const [key, message] of Object.entries(messages.ui.form))
      for (const count of [0, 1, 2, 21, 1234]) {
        const values = { count, field: "Titel", day: "24. November", time: "10:47", name: "Jana" };
        const asked = Object.fromEntries(
          Object.entries(values).filter(([name]) => message.includes(`{${name}`)),
        );
        expect(phrase(message, values, locale)).toBe(t(key as "mine", asked));
      }
  });
});

describe("two versions of a text side by side", () => {
  const word = fc.constantFrom("Sprache", "Arbeit", " ", "\n", ",", "ä", "für", "2026", "  ", "👍");
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join("")),
    fc.string({ unit: "grapheme" }),
  );
  const whole = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join("");
  const alike = (pieces: { text: string; changed: boolean }[]) =>
    whole(pieces.filter((piece) => !piece.changed));

  test("nothing of either is lost, and what is not marked is in both", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { mine, theirs } = wordDifference(a, b);
        expect([whole(mine), whole(theirs)]).toEqual([
          a.replaceAll("\r\n", "\n"),
          b.replaceAll("\r\n", "\n"),
        ]);
        expect(alike(mine).replace(/\s+/g, "")).toBe(alike(theirs).replace(/\s+/g, ""));
      }),
    );
  });

  test("the same text has no marks; an added word is the only mark", () => {
    fc.assert(fc.property(text, (a) => wordDifference(a, a).mine.every((piece) => !piece.changed)));
    const { theirs } = wordDifference("Alle lernen Deutsch.", "Alle Kinder lernen Deutsch.");
    expect(theirs.filter((piece) => piece.changed).map((piece) => piece.text.trim())).toEqual(["Kinder"]);
  });

  test("two long texts are compared at once", () => {
    const long = (seed: number) => Array.from({ length: 30_000 }, (_, n) => `w${(n * seed) % 997}`).join(" ");
    const began = performance.now();
    wordDifference(long(7), long(11));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
