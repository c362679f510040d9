import { languageOf } from "./language.mjs";

const nobody = "private, no-store";
const everybody = "public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400";
const personalAreas = new Set([
  "cities",
  "programme",
  "admin",
  "account",
  "sign-in",
  "profile",
  "invitation",
  "outbox",
]);
// Named by lib/platform/auth/token.ts; the other one is next-auth's own.
const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?(?:common-table|authjs\.session-token)(?:\.\d+)?=/;

/**
 * @typedef {object} Answer
 * @property {string | undefined} method
 * @property {string} path without query
 * @property {string | undefined} cookie of the request
 * @property {number} status
 * @property {boolean} setsCookie
 * @property {string | undefined} proposed what the application or Next wrote
 * @property {string | undefined} demanded what the application asked for through the request store
 */

/**
 * Who may keep a response, and for how long. Doubt means: nobody.
 * @param {Answer} answer
 * @returns {{ control: string | undefined, variesByCookie: boolean }} control undefined leaves the header as it is
 */
export function caching(answer) {
  const { path, status, cookie, setsCookie, proposed, demanded } = answer;
  if (setsCookie) return { control: nobody, variesByCookie: false };
  if (isFile(path)) return { control: status < 400 ? proposed : nobody, variesByCookie: false };
  const reads = answer.method === "GET" || answer.method === "HEAD";
  const anonymous = !sessionCookie.test(cookie ?? "");
  if (!reads || !anonymous || (status !== 200 && status !== 304))
    return { control: nobody, variesByCookie: anonymous && isPublicPage(path) };
  if (demanded) return { control: demanded, variesByCookie: true };
  if (isPublicPage(path)) return { control: everybody, variesByCookie: true };
  // Downloads, feeds and the public read API speak for themselves.
  if (path.startsWith("/api/")) return { control: proposed ?? nobody, variesByCookie: true };
  return { control: nobody, variesByCookie: false };
}

/** @param {string} path */
function isPublicPage(path) {
  if (!languageOf(path)) return false;
  return !personalAreas.has(path.split("/")[2] ?? "");
}

/** Built assets and files of the folder public: the same for everybody. @param {string} path */
const isFile = (path) =>
  path.startsWith("/_next/") ||
  (!path.startsWith("/api/") && !languageOf(path) && (path.split("/").at(-1) ?? "").includes("."));
