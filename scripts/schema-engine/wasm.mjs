import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Loads Prisma's WebAssembly schema engine. Its own entry point expects a bundler; Node loads the module by hand.
 * @returns {Promise<{ SchemaEngine: any, panic: () => string | undefined }>}
 */
export async function loadEngine() {
  /** @type {string | undefined} */
  let panic;
  const host = /** @type {any} */ (globalThis);
  host.PRISMA_WASM_PANIC_REGISTRY = {
    /** @param {string} message */
    set_message(message) {
      panic = message;
      process.stderr.write(`${JSON.stringify({ level: "ERROR", fields: { message } })}\n`);
    },
  };
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const bindings = /** @type {any} */ (glue);
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start();
  return { SchemaEngine: bindings.SchemaEngine, panic: () => panic };
}
