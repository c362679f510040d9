import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let house: string;
beforeEach(() => {
  house = mkdtempSync(path.join(os.tmpdir(), "floors-"));
  copyFileSync("tsconfig.json", path.join(house, "tsconfig.json"));
  write("lib/platform/db/client.ts", "export type Tx = object;\nexport const database = {};");
  write("lib/platform/trail/record.ts", "export const record = {};");
  write("lib/platform/access/scope.ts", "export const mint = {};");
  write(
    "lib/domain/goals/queries.ts",
    'import type { Tx } from "@/lib/platform/db/client";\nexport type Row = Tx;\nexport const list = 1;',
  );
  write(
    "lib/domain/goals/closing.ts",
    'import { record } from "@/lib/platform/trail/record";\nexport const close = record;',
  );
  write("lib/domain/goals/actions.ts", 'import { close } from "./closing";\nexport const act = close;');
  write(
    "components/goals/Card.tsx",
    'import type { Row } from "@/lib/domain/goals/queries";\nexport const Card = (row: Row) => <b>{String(row)}</b>;',
  );
  write(
    "app/page.tsx",
    'import { Card } from "@/components/goals/Card";\nimport { list } from "@/lib/domain/goals/queries";\nexport default [Card, list];',
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

function check() {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check-floors.mjs", house], {
    encoding: "utf8",
  });
  return { status, found: stdout.trim().split("\n") };
}

test("a house in order passes", () => {
  expect(check()).toEqual({ status: 0, found: ["Every import stays on its floor."] });
});

test.each([
  [
    "no-circles",
    "lib/domain/goals/actions.ts",
    'import "./again";',
    "lib/domain/goals/again.ts",
    'import "./actions";',
  ],
  [
    "platform-knows-no-domain",
    "lib/platform/mail/send.ts",
    'import { list } from "@/lib/domain/goals/queries";\nexport const send = list;',
  ],
  [
    "domain-knows-no-screen",
    "lib/domain/goals/export.ts",
    'import { Card } from "@/components/goals/Card";\nexport const all = Card;',
  ],
  [
    "components-know-no-page",
    "components/goals/Link.tsx",
    'import page from "@/app/page";\nexport const Link = page;',
  ],
  [
    "primitives-know-no-domain",
    "components/forms/Field.tsx",
    'import { list } from "@/lib/domain/goals/queries";\nexport const Field = list;',
  ],
  [
    "ui-stands-alone",
    "components/ui/Button.tsx",
    'import { Card } from "@/components/goals/Card";\nexport const Button = Card;',
  ],
  [
    "raw-client-behind-the-gates",
    "lib/domain/goals/raw.ts",
    'import { database } from "@/lib/platform/db/client";\nexport const raw = database;',
  ],
  [
    "pages-and-components-change-by-actions",
    "app/close/page.tsx",
    'import { close } from "@/lib/domain/goals/closing";\nexport default close;',
  ],
  [
    "components-get-rows",
    "components/goals/List.tsx",
    'import { list } from "@/lib/domain/goals/queries";\nexport const List = list;',
  ],
  [
    "neighbours-by-the-front-door",
    "lib/domain/seats/rules.ts",
    'import { close } from "@/lib/domain/goals/closing";\nexport const rule = close;',
  ],
  [
    "reserved",
    "lib/domain/goals/forge.ts",
    'import { mint } from "@/lib/platform/access/scope";\nexport const forged = mint;',
  ],
])("%s: a planted import is found", (rule, ...planted) => {
  for (let at = 0; at < planted.length; at += 2) write(planted[at] ?? "", planted[at + 1] ?? "");
  const { status, found } = check();
  expect(status).toBe(1);
  expect(found.some((line) => line.startsWith(`${rule}: `) && line.includes(planted[0] ?? ""))).toBe(true);
});
