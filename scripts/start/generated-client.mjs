import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, say } from "../checkout.mjs";
import { runNode } from "../programs.mjs";
import { Trouble } from "../trouble.mjs";
import { contentHash } from "./content-hash.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";

export const clientFolder = path.join(root, "lib/generated/prisma");
const mark = path.join(clientFolder, ".generated-from");

const source = () => contentHash(["prisma", "package-lock.json"], { only: /\.prisma$|^package-lock\.json$/ });

export const isClientStale = () => !existsSync(mark) || readFileSync(mark, "utf8") !== source();

/** The typed database client is made from the schema and not kept in the repository. */
export const generateIfStale = () =>
  oneAtATime(isClientStale, async () => {
    say("Generating the database client.");
    const { ok, output } = await runNode([path.join(root, "node_modules/prisma/build/index.js"), "generate"]);
    if (!ok)
      throw new Trouble(
        `The database client could not be generated (${/Error.*|error: .*/.exec(output)?.[0] ?? output.trim().split("\n").at(-1)}). Correct the files in prisma/, then start again; "npm run generate" shows the whole output.`,
      );
    writeFileSync(mark, source());
  });
