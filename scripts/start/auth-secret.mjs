import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";

const file = path.join(dataFolder, "auth-secret");

/** The secret that signs sessions and mail links: given, or made once and kept, so that a restart signs nobody out. */
export function authSecret() {
  const given = process.env.AUTH_SECRET;
  if (given && given.length < 32)
    throw new Trouble(
      "AUTH_SECRET is too short. Give it at least 32 random characters, or leave it out: then one is made and kept in .data/auth-secret.",
    );
  return given || readOrMake();
}

function readOrMake() {
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, randomBytes(32).toString("base64url"), { mode: 0o600 });
    try {
      linkSync(fresh, file); // whole or not at all, and never over another process's
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    } finally {
      rmSync(fresh, { force: true });
    }
  }
  return readFileSync(file, "utf8").trim();
}
