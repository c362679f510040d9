const allowed = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE"];

/**
 * Why a request does not even reach the application.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} bodyLimit in bytes
 * @returns {{ status: number, text: string, headers?: Record<string, string> } | undefined}
 */
export function refusal(req, bodyLimit) {
  if (!allowed.includes(req.method ?? ""))
    return { status: 405, text: "Method not allowed", headers: { Allow: allowed.join(", ") } };
  if (!isReadable(req.url ?? "")) return { status: 400, text: "Bad request" };
  if (Number(req.headers["content-length"] ?? 0) > bodyLimit) return tooLarge;
  return undefined;
}

export const tooLarge = { status: 413, text: "Content too large" };

// The application decodes the path; what cannot be decoded would end as a server error there.
/** @param {string} url */
function isReadable(url) {
  if (!url.startsWith("/") || /[^\x21-\x7e]/.test(url) || /%00/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
