const languages = ["de", "en"];
const fallback = "de";

/**
 * Where a path without a language leads: to the language of the cookie, of the browser, or German.
 * @param {string} path without query
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @returns {string | undefined} the path with its language; undefined if the path needs none
 */
export function pathWithLanguage(path, headers) {
  if (!needsLanguage(path)) return undefined;
  return `/${preferred(headers)}${path === "/" ? "" : path}`;
}

/** The language at the beginning of a path. @param {string} path */
export const languageOf = (path) =>
  languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`));

/** @param {string} path */
function needsLanguage(path) {
  if (languageOf(path) || path === "/healthz") return false;
  if (/^\/(api|_next|__nextjs)/.test(path)) return false;
  return !(path.split("/").at(-1) ?? "").includes("."); // a file
}

/** @param {import("node:http").IncomingHttpHeaders} headers */
function preferred(headers) {
  const cookie = /(?:^|;\s*)locale=(\w+)/.exec(headers.cookie ?? "")?.[1];
  if (cookie && languages.includes(cookie)) return cookie;
  const wishes = (headers["accept-language"] ?? "").split(",").map((wish) => {
    const [range = "", ...settings] = wish.trim().toLowerCase().split(";");
    const weight = settings.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
    return { language: range.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wishes
    .filter(({ language, weight }) => weight > 0 && languages.includes(language))
    .sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? fallback;
}
