import { caching } from "./caching.mjs";

/**
 * Gives a response its last word on status and headers, at the moment they are written: later than anything Next sets.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {import("./request-store.mjs").RequestStore} store
 * @param {Record<string, string>} always headers of every response
 */
export function finishHead(req, res, store, always) {
  const writeHead = res.writeHead.bind(res);
  const path = (req.url ?? "").split("?", 1)[0] ?? ""; // Next may rewrite req.url while it works
  res.writeHead = (/** @type {number} */ statusCode, /** @type {any[]} */ ...rest) => {
    if (res.headersSent) return res;
    takeOver(res, rest.at(-1));
    const status = statusOf(statusCode, store);
    for (const [name, value] of Object.entries({ ...store.headers, ...always })) res.setHeader(name, value);
    const { control, variesByCookie } = caching({
      method: req.method,
      path,
      cookie: req.headers.cookie,
      status,
      setsCookie: res.hasHeader("Set-Cookie"),
      proposed: headerText(res, "Cache-Control"),
      demanded: Object.entries(store.headers).find(([name]) => name.toLowerCase() === "cache-control")?.[1],
    });
    if (control) res.setHeader("Cache-Control", control);
    if (variesByCookie) addVary(res, "Cookie");
    res.removeHeader("X-Powered-By");
    return writeHead(status);
  };
}

/** @param {import("node:http").ServerResponse} res @param {string} name */
export function addVary(res, name) {
  const names = headerText(res, "Vary")?.split(/,\s*/) ?? [];
  if (!names.some((other) => other.toLowerCase() === name.toLowerCase()))
    res.setHeader("Vary", [...names, name].join(", "));
}

// A redirect or a failure is Next's to tell; anything else the application may name more exactly.
/** @param {number} proposed @param {import("./request-store.mjs").RequestStore} store */
const statusOf = (proposed, store) =>
  store.status && (proposed < 300 || (proposed >= 400 && proposed < 500)) ? store.status : proposed;

/** Headers passed to writeHead itself, in either of its forms. @param {import("node:http").ServerResponse} res @param {unknown} headers */
function takeOver(res, headers) {
  if (!headers || typeof headers !== "object") return;
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value);
    return;
  }
  const pairs = Array.isArray(headers[0])
    ? headers
    : Array.from({ length: headers.length / 2 }, (_, index) => [headers[2 * index], headers[2 * index + 1]]);
  for (const [name, value] of pairs) res.appendHeader(name, value);
}

/** @param {import("node:http").ServerResponse} res @param {string} name */
function headerText(res, name) {
  const value = res.getHeader(name);
  return value === undefined ? undefined : String(value);
}
