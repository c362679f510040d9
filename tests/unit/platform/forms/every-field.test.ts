import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  choice,
  choices,
  emailAddress,
  newId,
  optionalChoice,
  optionalDay,
  optionalEmail,
  optionalNumber,
  optionalRecordId,
  optionalText,
  optionalWebAddress,
  recordId,
  requiredDay,
  requiredText,
  tick,
  version,
} from "@/lib/platform/forms/fields";
import { messagesOf } from "@/lib/platform/i18n/messages";
import { read } from "./issues";

const colours = ["red", "green"] as const;
const kinds: Record<string, { field: z.ZodType; missing: unknown }> = {
  optionalText: { field: optionalText(100), missing: { value: "" } },
  requiredText: { field: requiredText(100), missing: { wrong: ["required"] } },
  optionalDay: { field: optionalDay(), missing: { value: null } },
  requiredDay: { field: requiredDay(), missing: { wrong: ["required"] } },
  optionalNumber: { field: optionalNumber({ min: 0, max: 10, decimals: 1 }), missing: { value: null } },
  choice: { field: choice(colours), missing: { wrong: ["choose"] } },
  optionalChoice: { field: optionalChoice(colours), missing: { value: null } },
  choices: { field: choices(colours), missing: { value: [] } },
  recordId: { field: recordId(), missing: { wrong: ["choose"] } },
  optionalRecordId: { field: optionalRecordId(), missing: { value: null } },
  tick: { field: tick(), missing: { value: false } },
  emailAddress: { field: emailAddress(), missing: { wrong: ["required"] } },
  optionalEmail: { field: optionalEmail(), missing: { value: "" } },
  optionalWebAddress: { field: optionalWebAddress(), missing: { value: "" } },
  version: { field: version(), missing: { wrong: ["version"] } },
  newId: { field: newId(), missing: { wrong: ["choose"] } },
};
const each = Object.entries(kinds).map(([name, kind]) => ({ name, ...kind }));

describe.each(each)("$name", ({ field, missing }) => {
  test("left out or empty: a plain answer", () => {
    expect(read(field, undefined)).toEqual(missing);
    expect(read(field, "")).toEqual(missing);
  });

  test("whatever is sent, it answers with a value or with exactly one sentence that both languages have", () => {
    const sent = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "\0",
        "\r\n",
        "\ufffd",
        "\u200b",
        "red",
        "12,5",
        "2026-11-24",
        "https://a.example",
        "-1",
        "0",
      ),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(sent, (value) => {
        const answer = read(field, value);
        if ("value" in answer) return;
        expect(answer.wrong).toHaveLength(1);
        for (const locale of ["de", "en"] as const)
          expect(messagesOf(locale).forms).toHaveProperty(answer.wrong[0] ?? "");
      }),
    );
  });

  test("two megabytes give one sentence, at once", () => {
    // Marks in the wrong order are what takes Unicode's own sorting longest.
    const long = [
      "x".repeat(2e6),
      " ".repeat(2e6),
      "\r".repeat(2e6),
      `a${"\u0301".repeat(5e5)}${"\u0316".repeat(5e5)}`,
      "1".repeat(2e6),
      `${"1.".repeat(1e6)}x`,
      `${"a@".repeat(1e6)}.de`,
      `https://${"a.".repeat(1e6)}`,
    ];
    for (const text of long) {
      const began = performance.now();
      const answer = read(field, text);
      expect(performance.now() - began).toBeLessThan(2000);
      if ("wrong" in answer) expect(answer.wrong).toHaveLength(1);
    }
  });
});
