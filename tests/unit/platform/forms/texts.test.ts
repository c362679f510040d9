import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionalText, requiredText } from "@/lib/platform/forms/fields";
import { read, valuesOfIssue } from "./issues";

const text = (sent: unknown, max = 100) => read(optionalText(max), sent);

describe("text as people type it", () => {
  test("spaces around it go, whatever kind they are; those inside stay", () => {
    expect(text("  Runder  Tisch \n")).toEqual({ value: "Runder  Tisch" });
    expect(text("\u00a0\u2003Tisch\ufeff")).toEqual({ value: "Tisch" });
    expect(text(" \t\r\n ")).toEqual({ value: "" });
  });

  test("line breaks of every system become one kind; paragraphs and tabs stay", () => {
    expect(text("a\r\nb\rc\nd\r\n\r\ne\tf")).toEqual({ value: "a\nb\nc\nd\n\ne\tf" });
  });

  test("an umlaut of two characters is the umlaut of one", () => {
    expect(text("Mu\u0308nchen")).toEqual({ value: "München" });
    expect(text("ﬁ Ⅷ ²")).toEqual({ value: "ﬁ Ⅷ ²" });
  });

  test("cleaning a clean text changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const once = text(typed, 1000);
        if ("value" in once) expect(text(once.value, 1000)).toEqual(once);
      }),
    );
  });

  test.each([
    ["NUL", "a\0b"],
    ["a bell", "a\u0007b"],
    ["escape", "a\u001b[31mb"],
    ["delete", "a\u007fb"],
    ["a control character of the second block", "a\u0081b"],
    ["what broken UTF-8 leaves behind", "M\ufffdnchen"],
    ["half of an emoji", "a\ud83d"],
    ["letters under a heap of marks", `Z${"\u0301".repeat(40)}algo`],
  ])("%s is said to be unreadable", (_, sent) => {
    expect(text(sent)).toEqual({ wrong: ["unreadable"] });
  });

  test("scripts of the world and emoji are readable", () => {
    for (const fine of [
      "مرحبًا بكم",
      "Ласкаво просимо",
      "ስላም",
      "Tiếng Việt",
      "שָׁלוֹם",
      "👩🏽‍🏫 hilft",
      "ہم بھی",
    ])
      expect(text(fine)).toEqual({ value: fine.normalize("NFC") });
  });

  test("whatever passes, the database keeps as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const answer = text(typed, 1000);
        if (!("value" in answer)) return;
        const kept = String(answer.value);
        expect(Buffer.from(kept).toString()).toBe(kept);
        expect(kept).not.toContain("\0");
      }),
    );
  });

  test("the limit counts what is kept, and the sentence says how long it is", () => {
    expect(text(`  ${"ä".repeat(100)}  `)).toEqual({ value: "ä".repeat(100) });
    expect(text("a\u0308".repeat(100))).toEqual({ value: "ä".repeat(100) });
    expect(text(`${"\r\n".repeat(40)}a`)).toEqual({ value: "a" });
    expect(valuesOfIssue(optionalText(100), "x".repeat(101))).toEqual({ max: 100, length: 101 });
  });

  test("a name sent twice, a number, an object are no text", () => {
    for (const sent of [["a", "b"], 7, {}, true]) expect(text(sent)).toEqual({ wrong: ["unreadable"] });
  });
});

describe("text that must be there", () => {
  test.each(["", " ", "\r\n\t", "\u00a0", "\ufeff", "\u200b", "\u2060\u00ad \u200e"])(
    "%j is nothing",
    (sent) => {
      expect(read(requiredText(100), sent)).toEqual({ wrong: ["required"] });
    },
  );

  test("a single letter, digit or sign is something", () => {
    for (const sent of ["a", "7", "?", "ß", "中", "👍"])
      expect(read(requiredText(5), sent)).toEqual({ value: sent });
  });

  test("too long is said before anything else", () => {
    expect(read(requiredText(5), "abcdef")).toEqual({ wrong: ["tooLong"] });
  });
});
