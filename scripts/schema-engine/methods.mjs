import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { migrationAdapters } from "./adapter.mjs";
import { databaseServer } from "./database-server.mjs";
import { loadEngine } from "./wasm.mjs";

/** @typedef {{ migrationsList: { lockfile?: { content?: string | null } }, schema: object, filters: object, migrationName?: string, draft?: boolean }} MigrationInput */

/**
 * The engine's requests by name.
 * @param {{ url?: string, shadowUrl?: string, datamodels: [string, string][], print: (text: string) => void }} setting
 */
export async function methodsFor({ url, shadowUrl, datamodels, print }) {
  const { SchemaEngine, panic } = await loadEngine();
  const { factory, closeAll } = migrationAdapters(url, shadowUrl);

  // A fresh engine for every request: one engine hands out its shadow database only once.
  const engine = () =>
    SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    );

  /** @type {Record<string, (params: any) => Promise<unknown>>} */
  const own = {
    ensureConnectionValidity: () => databaseServer(url).checkConnection(),
    createDatabase: () => databaseServer(url).createDatabase(),
    getDatabaseVersion: async () => (await engine()).version(),
    evaluateDataLoss,
    createMigration,
    async diff(params) {
      const result = await (await engine()).diff(params);
      if (result?.stdout) print(result.stdout);
      return result;
    },
  };

  return {
    panic,
    /** @param {string} method @param {unknown} params */
    async call(method, params) {
      try {
        return own[method] ? await own[method](params) : await (await engine())[method](params);
      } finally {
        await closeAll();
      }
    },
  };

  // In the WebAssembly engine the next two cannot reach a shadow database, but diff can: both are made from a diff.
  /** @param {MigrationInput} input @param {boolean} script */
  async function pending({ migrationsList, schema, filters }, script) {
    // Before the first migration there is no lock file, from which diff would learn that this is PostgreSQL.
    const from = migrationsList.lockfile?.content
      ? { tag: "migrations", ...migrationsList }
      : { tag: "empty" };
    const to = { tag: "schemaDatamodel", ...schema };
    return (await engine()).diff({
      from,
      to,
      script,
      exitCode: true,
      shadowDatabaseUrl: shadowUrl ?? null,
      filters,
    });
  }

  /** @param {MigrationInput} input */
  async function evaluateDataLoss(input) {
    const { exitCode } = await pending(input, false);
    return { migrationSteps: exitCode === 2 ? 1 : 0, unexecutableSteps: [], warnings: [] };
  }

  /** @param {MigrationInput} input */
  async function createMigration(input) {
    const { exitCode, stdout } = await pending(input, true);
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    return {
      connectorType: "postgresql",
      extension: "sql",
      generatedMigrationName: [stamp, input.migrationName].filter(Boolean).join("_"),
      migrationScript: exitCode === 2 ? stdout : input.draft ? "-- This is an empty migration.\n" : null,
    };
  }
}
