import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let house: string;
beforeEach(() => {
  house = mkdtempSync(path.join(os.tmpdir(), "sentences-"));
  for (const folder of ["components", "prisma"]) mkdirSync(path.join(house, folder));
  write("lib/status.ts", 'export const states = ["filled", "vacant"];');
  say("de", {
    title: "Plätze",
    count: "{n, plural, one {Platz} other {Plätze}}",
    state: { filled: "besetzt", vacant: "frei" },
    refusals: { gone: "Weg" },
  });
  say("en", {
    title: "Seats",
    count: "{n, plural, one {seat} other {seats}}",
    state: { filled: "filled", vacant: "vacant" },
    refusals: { gone: "Gone" },
  });
  write(
    "app/page.tsx",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test has one
    'const [t, locale] = [await getTranslations("seats"), 1];\nt("title"); t("count", { n }); t(`state.${state}`);\nthrow new Refusal("seats.refusals.gone");',
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}
const say = (language: string, sentences: object) =>
  write(`lib/platform/i18n/messages/${language}/seats.json`, JSON.stringify(sentences));

function check() {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check-messages.mjs", house], {
    encoding: "utf8",
  });
  return { status, found: stdout.trim().split("\n") };
}

test("sentences that are complete and in use pass", () => {
  expect(check()).toEqual({ status: 0, found: ["5 sentences in de and en, all of them in use."] });
});

test("a sentence that one language lacks, or that takes something else there, is found", () => {
  say("en", { title: "Seats", count: "{m} seats", state: { filled: "filled" }, refusals: { gone: "Gone" } });
  expect(check()).toEqual({
    status: 1,
    found: ["seats.count takes n plural in de, m in en", "seats.state.vacant is missing in en"],
  });
});

test("a sentence that is asked for and not there is found, with its place", () => {
  write(
    "lib/more.ts",
    'const t = await getTranslations("seats");\n\nt("none");\nnew Refusal("seats.refusals.nope");',
  );
  expect(check().found.toSorted()).toEqual([
    "lib/more.ts:3 asks for seats.none, which is not there",
    "lib/more.ts:4 refuses with seats.refusals.nope, which is not there",
  ]);
});

test("a sentence nobody asks for is found; one whose key comes at run time is not", () => {
  write("app/page.tsx", 'const t = await getTranslations("seats.state");\nt(state);');
  expect(check().found).toEqual([
    "nobody asks for seats.title",
    "nobody asks for seats.count",
    "nobody asks for seats.refusals.gone",
  ]);
});
