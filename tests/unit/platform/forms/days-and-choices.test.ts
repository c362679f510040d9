import { describe, expect, test } from "vitest";
import {
  choice,
  choices,
  emailAddress,
  newId,
  optionalDay,
  optionalEmail,
  optionalWebAddress,
  recordId,
  requiredDay,
  tick,
  version,
} from "@/lib/platform/forms/fields";
import { read } from "./issues";

const id = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

describe("a day", () => {
  test("is what a date field sends, or how the sentence beside it says to type it", () => {
    expect(read(requiredDay(), " 2027-12-31 ")).toEqual({ value: "2027-12-31" });
    expect(read(requiredDay(), "31.12.2027")).toEqual({ value: "2027-12-31" });
    expect(read(requiredDay(), "1.2.2027")).toEqual({ value: "2027-02-01" });
    expect(read(optionalDay(), "31/12/2027")).toEqual({ value: "2027-12-31" });
  });

  test.each(["20260-01-01", "2026-02-30", "30.02.2026", "31.12.27", "12/31/2027", "morgen", "0000-00-00"])(
    "%j is none",
    (sent) => {
      expect(read(optionalDay(), sent)).toEqual({ wrong: ["day"] });
      expect(read(requiredDay(), sent)).toEqual({ wrong: ["day"] });
    },
  );
});

describe("choices", () => {
  const kinds = ["a", "b", "c"] as const;

  test("one of the list, and nothing that every object has", () => {
    expect(read(choice(kinds), "b")).toEqual({ value: "b" });
    for (const sent of ["d", "A", " a", "toString", "__proto__", ["a"]])
      expect(read(choice(kinds), sent)).toEqual({ wrong: ["choose"] });
  });

  test("a single box sends a text, several send a list, the same box twice counts once", () => {
    expect(read(choices(kinds), "a")).toEqual({ value: ["a"] });
    expect(read(choices(kinds), ["c", "a"])).toEqual({ value: ["c", "a"] });
    expect(read(choices(kinds), ["a", "a", "b"])).toEqual({ value: ["a", "b"] });
  });

  test("several unknown ones are one mistake", () => {
    expect(read(choices(kinds), ["x", "y", "z"])).toEqual({ wrong: ["choose"] });
  });

  test("a box is ticked by its own value only", () => {
    expect(
      ["yes", "on", "true", "1", "no"].filter((sent) => (read(tick(), sent) as { value: boolean }).value),
    ).toEqual(["yes"]);
  });
});

describe("ids and versions", () => {
  test("an id is a UUID and nothing around it", () => {
    expect(read(recordId(), id)).toEqual({ value: id });
    expect(read(newId(), id)).toEqual({ value: id });
    for (const sent of [`${id} `, `{${id}}`, id.replaceAll("-", ""), "1", "' or 1=1", `${id}\n`])
      expect(read(recordId(), sent)).toEqual({ wrong: ["choose"] });
  });

  test("an id reads alike in capitals, as the database does", () => {
    expect(read(recordId(), id.toUpperCase())).toEqual({ value: id });
  });

  test.each(["0", "-1", "1.5", "x", "9".repeat(30)])("version %j asks to reload the page", (sent) => {
    expect(read(version(), sent)).toEqual({ wrong: ["version"] });
  });

  test("a version is a number from 1", () => {
    expect(read(version(), "12")).toEqual({ value: 12 });
  });
});

describe("addresses", () => {
  test("mail addresses are compared in small letters, without the spaces of a paste", () => {
    expect(read(emailAddress(), " Jana.Westphal@Altstadt.Example\n")).toEqual({
      value: "jana.westphal@altstadt.example",
    });
    expect(read(optionalEmail(), "a@b.example")).toEqual({ value: "a@b.example" });
  });

  test.each([
    "jana",
    "jana@",
    "@altstadt.example",
    "a b@c.example",
    "a@b",
    "a@b.example\nBcc: c@d.example",
    "a@b.example,c@d.example",
    "<a@b.example>",
  ])("%j is no mail address", (sent) => {
    expect(read(emailAddress(), sent)).toEqual({ wrong: ["email"] });
    expect(read(optionalEmail(), sent)).toEqual({ wrong: ["email"] });
  });

  test("web addresses keep what was typed", () => {
    for (const sent of [
      "https://www.altstadt.example",
      "http://altstadt.example/a?b=c#d",
      "https://stadt.example/straße",
    ])
      expect(read(optionalWebAddress(), sent)).toEqual({ value: sent });
  });

  test.each([
    "altstadt.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "https:altstadt.example", // a browser would look for it on our own site
    "https:/altstadt.example",
    "//altstadt.example",
    "ftp://altstadt.example",
    "https://",
    "https://alt\nstadt.example",
    "https://alt stadt.example",
    "mailto:a@b.example",
  ])("%j is no web address", (sent) => {
    expect(read(optionalWebAddress(), sent)).toEqual({ wrong: ["webAddress"] });
  });
});
