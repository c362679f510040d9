import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Where Prisma's native schema engine was not downloaded, its WebAssembly twin does the work.
const engines = path.join(import.meta.dirname, "node_modules/@prisma/engines");
if (
  !process.env.PRISMA_SCHEMA_ENGINE_BINARY &&
  !readdirSync(engines).some((file) => file.startsWith("schema-engine"))
) {
  const standIn = path.join(import.meta.dirname, "scripts/schema-engine.mjs");
  if ((statSync(standIn).mode & 0o111) === 0) chmodSync(standIn, 0o755); // an unpacked archive may have lost the bit
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = standIn;
}

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: {
    url: process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL || embeddedUrl(),
    shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL,
  },
});

// Only commands that talk to a database may start one.
function embeddedUrl(): string {
  if (!process.argv.some((word) => ["migrate", "db", "studio"].includes(word)))
    return "postgresql://127.0.0.1/not-needed";
  return execFileSync(process.execPath, [path.join(import.meta.dirname, "scripts/database.mjs"), "url"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}
