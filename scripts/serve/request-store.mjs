import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/**
 * What the front door and the application tell each other about one request.
 * @typedef {object} RequestStore
 * @property {string} id in the log and in the response header X-Request-Id
 * @property {string} ip the visitor's address, for limits; never logged
 * @property {string} nonce for scripts of this response
 * @property {number} [status] set by the application where Next offers no way, e.g. 422 by a server action
 * @property {Record<string, string>} headers added to the response
 */

const key = Symbol.for("common-table.request");
const shared = /** @type {Record<symbol, AsyncLocalStorage<RequestStore> | undefined>} */ (
  /** @type {unknown} */ (globalThis)
);

/** Kept on globalThis: the application is bundled apart from this server and finds it there. */
export const requests = shared[key] ?? new AsyncLocalStorage();
shared[key] = requests;

/**
 * @param {import("node:http").IncomingMessage} req
 * @param {boolean} behindProxy whether what a proxy says about the visitor may be believed
 * @returns {RequestStore}
 */
export function newStore(req, behindProxy) {
  const given = behindProxy ? String(req.headers["x-request-id"] ?? "") : "";
  return {
    id: /^[\w-]{8,64}$/.test(given) ? given : randomUUID(),
    ip: (behindProxy && lastForwarded(req)) || req.socket.remoteAddress || "",
    nonce: Buffer.from(randomUUID()).toString("base64"),
    headers: {},
  };
}

// The last address was added by our own proxy; those before it are only what the visitor claims.
/** @param {import("node:http").IncomingMessage} req */
const lastForwarded = (req) =>
  String(req.headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
