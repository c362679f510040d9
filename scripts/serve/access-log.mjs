import pino from "pino";

export const logger = pino({ level: process.env.LOG_LEVEL || "info", base: undefined });

/**
 * One line per request when it is over. No query, no cookie, no address, no token of a link.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {{ id: string }} store
 */
export function logWhenDone(req, res, { id }) {
  const start = performance.now();
  const path = speakable((req.url ?? "").split("?", 1)[0] ?? "");
  res.once("close", () => {
    const line = {
      id,
      method: req.method,
      path,
      status: res.statusCode,
      ms: Math.round(performance.now() - start),
      ...(!res.writableFinished && { aborted: true }),
    };
    if (path.startsWith("/_next/")) logger.debug(line, "request");
    else if (res.statusCode >= 500) logger.error(line, "request");
    else logger.info(line, "request");
  });
}

const secretFollows =
  /\/(invitation|invitations|invite|token|unsubscribe|feed|calendar|confirm|verify)\/[^/]+/g;

/**
 * A path without what looks like a secret: long runs of letters and digits that are no word and no record id.
 * @param {string} path
 */
export function speakable(path) {
  return path
    .replace(secretFollows, "/$1/…")
    .split("/")
    .map((part) => (looksSecret(part) ? "…" : part.slice(0, 200)))
    .join("/");
}

/** @param {string} part */
function looksSecret(part) {
  if (part.includes("@") || /%40/i.test(part)) return true;
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}(\.\w+)?$/i.test(part)) return false;
  return /[A-Za-z0-9_]{20,}/.test(part) && /\d/.test(part) && /[A-Za-z]/.test(part);
}
