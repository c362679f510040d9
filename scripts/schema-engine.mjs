#!/usr/bin/env node
// Stands in for Prisma's native schema engine on machines that cannot download it: the same command line and the same
// line-delimited JSON-RPC, the work done by Prisma's own WebAssembly engine over the PostgreSQL driver we use anyway.
// Limit: `migrate dev` shows no warnings about data loss here.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { databaseServer } from "./schema-engine/database-server.mjs";
import { methodsFor } from "./schema-engine/methods.mjs";

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datamodels: { type: "string", multiple: true }, datasource: { type: "string" } },
});
/** @type {{ url?: string, shadowDatabaseUrl?: string }} */
const datasource = values.datasource ? JSON.parse(String(values.datasource)) : {};
const url = datasource.url || process.env.DATABASE_URL;

if (positionals[0] === "cli") await runOnce(String(positionals[1]));
else await answerRequests();
process.exit(0);

/** @param {string} command */
async function runOnce(command) {
  const server = databaseServer(url);
  try {
    if (command === "can-connect-to-database") await server.checkConnection();
    else if (command === "create-database") await server.createDatabase();
    else throw new Error(`The stand-in schema engine does not know the command ${command}.`);
  } catch (error) {
    const fields = { error_code: prismaCode(error), message: messageOf(error) };
    process.stderr.write(
      `\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`,
    );
    process.exit(1);
  }
}

async function answerRequests() {
  const datamodels = [values.datamodels ?? []]
    .flat()
    .map((file) => /** @type {[string, string]} */ ([String(file), readFileSync(String(file), "utf8")]));
  const methods = await methodsFor({ url, shadowUrl: datasource.shadowDatabaseUrl, datamodels, print });
  let queue = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (request.method) queue = queue.then(() => answer(methods, request)); // in order: one engine, one advisory lock
  }
  await queue;
}

/**
 * @param {Awaited<ReturnType<typeof methodsFor>>} methods
 * @param {{ id: number, method: string, params: unknown }} request
 */
async function answer(methods, { id, method, params }) {
  try {
    send({ id, result: (await methods.call(method, params)) ?? {} });
  } catch (error) {
    const panic = methods.panic();
    const message = panic ?? messageOf(error);
    const error_code = /** @type {{ code?: string }} */ (error).code;
    send({
      id,
      error: { code: 4466, message, data: { is_panic: panic !== undefined, message, error_code } },
    });
  }
}

/** The engine asks its client to print, as a request of its own. @param {string} content */
function print(content) {
  send({ id: Math.floor(performance.now() * 1000), method: "print", params: { content } });
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/** @param {unknown} error */
function messageOf(error) {
  return (
    (error instanceof Error && error.message) ||
    `The database server ${url ? new URL(url).host : "(no address given)"} cannot be reached.`
  );
}

/** @param {unknown} error */
function prismaCode(error) {
  const code = /** @type {{ code?: string }} */ (error).code;
  return code === "3D000" ? "P1003" : code === "28P01" ? "P1000" : "P1001";
}
