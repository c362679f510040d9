import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** A function of lib/domain that other modules can call, and the type of what it asks for first. */
export type Exported = { name: string; first: string };

const signature =
  /^export (?:(?:async )?function (\w+)(?:<[^(]*>)?\(|const (\w+)(?:: [^=]+)? = (?:cache\(\s*)?(?:async )?(?:function )?\()\s*(?:(?:\w+|\{[^}]*\})\??:\s*([\w.<>[\]| ]+?)\s*[,)=]|\))/gm;
const anyExport = /^export (?:async )?(?:function|const) (\w+)/gm;

/**
 * Every exported function of lib/domain that reads: those in queries, and all others that ask for proof of who is
 * looking. `queries` may export nothing else.
 */
export function readers(): Exported[] {
  const scopes = /^(CityScope|ProgrammeScope|PublicScope|SystemScope)$/;
  return modulesBelow("lib/domain").flatMap((file) => {
    const code = readFileSync(path.join(root, file), "utf8");
    const found = [...code.matchAll(signature)].map((match) => ({
      name: nameIn(file, match[1] ?? match[2] ?? ""),
      first: (match[3] ?? "nothing").trim(),
    }));
    if (!/(^|\/)queries[^/]*\.ts$/.test(file)) return found.filter(({ first }) => scopes.test(first));
    const known = new Set(found.map(({ name }) => name));
    const others = [...code.matchAll(anyExport)]
      .filter(([, name = ""]) => !/^[A-Z_]+$/.test(name))
      .map(([, name = ""]) => nameIn(file, name));
    return [
      ...found,
      ...others.filter((name) => !known.has(name)).map((name) => ({ name, first: "a value" })),
    ];
  });
}

/** Every server action: what a browser can call by itself, whatever the page shows. */
export function actionModules(): string[] {
  return modulesBelow("lib", "app", "components").filter((file) =>
    /^"use server";/m.test(readFileSync(path.join(root, file), "utf8")),
  );
}

/** Every page and every other address of the site, as its place in app/. */
export function addresses(): string[] {
  return modulesBelow("app").filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
}

/** "strategy/goals/queries#readGoal" */
const nameIn = (file: string, name: string) =>
  `${file.replace(/^lib\/domain\//, "").replace(/\.tsx?$/, "")}#${name}`;

function modulesBelow(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const inside = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "generated" ? [] : modulesBelow(inside);
      return /\.tsx?$/.test(entry.name) ? [inside] : [];
    }),
  );
}
