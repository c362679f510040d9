import { gzipSync } from "node:zlib";

/**
 * What a page weighs over the wire: document raw and compressed, and all scripts it loads, compressed.
 * @param {string} url
 * @param {Record<string, string>} headers
 */
export async function pageWeight(url, headers = {}) {
  const response = await fetch(url, { headers, redirect: "manual" });
  const html = await response.text();
  const base = new URL(url);
  const scripts = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? ""));
  let script = 0;
  for (const path of scripts) {
    const body = await (await fetch(new URL(path.replaceAll("&amp;", "&"), base))).arrayBuffer();
    script += gzipSync(Buffer.from(body)).length;
  }
  return {
    status: response.status,
    bytes: Buffer.byteLength(html),
    gzipBytes: gzipSync(html).length,
    scriptGzipBytes: script,
  };
}
