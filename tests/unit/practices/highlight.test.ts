import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, highlight } from "@/lib/domain/practices/search/highlight";
import { folded, wordsIn } from "@/lib/domain/practices/search/words";

const words = [
  "Wohnung",
  "Müttern",
  "für",
  "Straße",
  "<b>",
  "&amp;",
  "Mentor:innen",
  "3.676",
  "😀",
  "Ärztinnen",
  "-",
  "„zebera“",
  "İstanbul",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string(), fc.string({ unit: "grapheme" })), { maxLength: 30 })
  .map((some) => some.join(" "));
const found = fc
  .subarray(["wohnung", "muttern", "strasse", "mentorinnen", "3676", "arztinnen", "zebera", "istanbul"])
  .map((some) => new Set(some));

describe("marking found words", () => {
  test("changes nothing of the text", () => {
    fc.assert(
      fc.property(text, found, (shown, marks) => {
        const pieces = highlight(shown, marks).map((piece) => piece.text);
        expect(pieces.join("")).toBe(shown);
      }),
    );
  });

  test("marks found words, all of them, and nothing else", () => {
    fc.assert(
      fc.property(text, found, (shown, marks) => {
        const marked = highlight(shown, marks)
          .filter((piece) => piece.marked)
          .map((piece) => folded(piece.text));
        expect(marked.every((word) => marks.has(word))).toBe(true);
        expect(marked).toEqual(
          wordsIn(shown)
            .map((word) => folded(word.text))
            .filter((word) => marks.has(word)),
        );
      }),
    );
  });

  test("a whole word is marked, with its umlauts and endings", () => {
    expect(
      highlight("Die Mütter suchen Straßen.", new Set(["mutter", "strassen"])).filter(
        (piece) => piece.marked,
      ),
    ).toEqual([
      { text: "Mütter", marked: true },
      { text: "Straßen", marked: true },
    ]);
  });
});

describe("an excerpt", () => {
  const long = `${"Vorher steht hier etwas anderes, das niemand sucht. ".repeat(4)}Dann kommt die Wohnung. ${"Danach geht es weiter mit anderem. ".repeat(6)}`;

  test("has the found word, is short, and says that it was cut", () => {
    const shown = excerpt([null, "nichts", long], new Set(["wohnung"]));
    expect(shown).toContain("Wohnung");
    expect(shown?.length).toBeLessThan(260);
    expect(shown?.startsWith("… ")).toBe(true);
    expect(shown?.endsWith(" …")).toBe(true);
  });

  test("is nothing where no word was found", () => {
    expect(excerpt([long, null], new Set(["nirgends"]))).toBeNull();
  });

  test("is a piece of the text, whatever the text", () => {
    fc.assert(
      fc.property(text, found, (shown, marks) => {
        const piece = excerpt([shown], marks);
        if (piece !== null) expect(shown).toContain(piece.replace(/^… /, "").replace(/ …$/, ""));
      }),
    );
  });
});
