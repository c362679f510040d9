import { logger, logWhenDone } from "./access-log.mjs";
import { limitBody } from "./body-limit.mjs";
import { pathWithLanguage } from "./language.mjs";
import { refusal, tooLarge } from "./refusals.mjs";
import { newStore, requests } from "./request-store.mjs";
import { finishHead } from "./response-head.mjs";
import { contentSecurityPolicy, fixedSecurityHeaders } from "./security-headers.mjs";

const bodyLimit = 6 * 1024 * 1024;

/** @typedef {(req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse) => Promise<void>} Application */

/**
 * @typedef {object} Setting
 * @property {boolean} dev
 * @property {boolean} secure the site is reached by https
 * @property {boolean} behindProxy
 * @property {boolean} compress false where a proxy does it
 * @property {string[]} formTargets origins besides our own that a form may lead to
 */

/**
 * What every request passes before and after the application.
 * @param {Application} application
 * @param {Setting} setting
 * @returns {import("node:http").RequestListener}
 */
export function frontDoor(application, setting) {
  const fixed = fixedSecurityHeaders(setting);
  return (req, res) => {
    const store = newStore(req, setting.behindProxy);
    const policy = contentSecurityPolicy({ nonce: store.nonce, ...setting });
    logWhenDone(req, res, store);
    finishHead(req, res, store, { ...fixed, "Content-Security-Policy": policy, "X-Request-Id": store.id });

    const refused = refusal(req, bodyLimit);
    if (refused) return answer(res, refused);
    const target = redirection(req);
    if (target)
      return answer(res, {
        status: 307,
        text: "",
        headers: { Location: target, Vary: "Cookie, Accept-Language" },
      });

    prepareHeaders(req, policy, setting);
    if (req.headers.expect !== undefined) res.writeContinue();
    limitBody(req, bodyLimit, () => {
      if (!res.headersSent) answer(res, { ...tooLarge, headers: { Connection: "close" } });
      else req.destroy();
    });
    requests.run(store, () => {
      application(req, res).catch((error) => {
        logger.error({ id: store.id, err: error }, "a request failed outside the application");
        if (res.headersSent) res.destroy();
        else answer(res, { status: 500, text: "Internal server error" });
      });
    });
  };
}

/** @param {import("node:http").IncomingMessage} req */
function redirection(req) {
  const [path = "", ...query] = (req.url ?? "").split("?");
  const target = pathWithLanguage(path, req.headers);
  return target && [target, ...query].join("?");
}

// Next reads the nonce from the request's policy, pages ask where they are. A visitor must choose neither,
// nor the host that links are made from.
/** @param {import("node:http").IncomingMessage} req @param {string} policy @param {Setting} setting */
function prepareHeaders({ headers, url }, policy, { behindProxy, compress }) {
  headers["content-security-policy"] = policy;
  headers["x-common-table-path"] = url ?? "";
  delete headers["content-security-policy-report-only"];
  if (!behindProxy)
    for (const name of [
      "x-forwarded-for",
      "x-forwarded-host",
      "x-forwarded-proto",
      "x-forwarded-port",
      "forwarded",
    ])
      delete headers[name];
  if (!compress) delete headers["accept-encoding"];
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {{ status: number, text: string, headers?: Record<string, string> }} what
 */
function answer(res, { status, text, headers = {} }) {
  res.statusCode = status;
  for (const [name, value] of Object.entries({ "Content-Type": "text/plain; charset=utf-8", ...headers }))
    res.setHeader(name, value);
  res.end(text);
}
