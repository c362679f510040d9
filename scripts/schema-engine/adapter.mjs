import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { parse, toClientConfig } from "pg-connection-string";
import { databaseServer } from "./database-server.mjs";

const catalogChar = 18; // "char", the one-letter type of PostgreSQL's catalog
const text = 25;

/**
 * Prisma's PostgreSQL adapter, made fit for migrations, with shadow databases.
 * @param {string | undefined} url
 * @param {string | undefined} shadowUrl a database that may be emptied at will; else one is made and dropped
 */
export function migrationAdapters(url, shadowUrl) {
  /** @type {{ dispose(): Promise<void> }[]} */
  const opened = [];
  class MigrationAdapters extends PrismaPg {
    async connect() {
      const adapter = fitForMigrations(await super.connect());
      opened.push(adapter);
      return adapter;
    }

    async connectToShadowDb() {
      if (shadowUrl) return fitForMigrations(await new PrismaPg(discrete(shadowUrl)).connect());
      const server = databaseServer(url);
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      await server.createScratch(database);
      const adapter = fitForMigrations(await new PrismaPg({ ...discrete(url), database }).connect());
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await server.dropScratch(database);
      };
      return adapter;
    }
  }
  return {
    factory: new MigrationAdapters(discrete(url)),
    /** Closing the connections also gives Prisma's advisory lock back. */
    async closeAll() {
      for (const adapter of opened.splice(0)) await adapter.dispose();
    },
  };
}

// Single settings instead of the address: the driver would let the address win over the shadow database's name.
/** @param {string | undefined} url */
const discrete = (url) => (url ? toClientConfig(parse(url)) : {});

/**
 * The adapter cannot read the catalog's "char" columns, and splits scripts at every semicolon, even in function bodies.
 * @template T
 * @param {T} original
 * @returns {T}
 */
function fitForMigrations(original) {
  const adapter = /** @type {any} */ (original); // performIO, client and onError are not in its published type
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (/** @type {unknown} */ query) => {
    /** @type {number[]} */
    const letters = [];
    adapter.performIO = async (/** @type {unknown} */ statement) => {
      const result = await performIO(statement);
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== catalogChar) continue;
        field.dataTypeID = text;
        letters.push(index);
      }
      return result;
    };
    const rows = await queryRaw(query);
    for (const index of letters) rows.columnTypes[index] = ColumnTypeEnum.Character;
    return rows;
  };
  adapter.executeScript = async (/** @type {string} */ script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return original;
}
