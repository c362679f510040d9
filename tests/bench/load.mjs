import autocannon from "autocannon";
import { cpuMs } from "./processes.mjs";

/**
 * @typedef {{ application?: number, database?: number }} Watched process ids whose CPU time is taken
 * @typedef {object} Figures
 * @property {number} rps requests per second
 * @property {number} p50 ms
 * @property {number} p95 ms
 * @property {number} p99 ms
 * @property {number | null} applicationCpuMs per request
 * @property {number | null} databaseCpuMs per request
 * @property {number} failures answers that are not 2xx, and broken connections
 */

/**
 * Asks for an address again and again over a number of connections.
 * @param {{ url: string, headers?: Record<string, string>, connections: number, seconds: number, watched?: Watched }} run
 * @returns {Promise<Figures>}
 */
export async function load({ url, headers, connections, seconds, watched = {} }) {
  const before = { application: cpuMs(watched.application), database: cpuMs(watched.database) };
  const times = /** @type {number[]} */ ([]);
  const result = await new Promise((done, fail) => {
    const instance = autocannon(
      { url, headers, connections, duration: seconds, timeout: 30 },
      (error, found) => (error ? fail(error) : done(found)),
    );
    instance.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  });
  times.sort((a, b) => a - b);
  const answered = times.length;
  const spent = (/** @type {"application" | "database"} */ part) => {
    const [start, end] = [before[part], cpuMs(watched[part])];
    return start === null || end === null || answered === 0 ? null : round((end - start) / answered);
  };
  return {
    rps: round(answered / result.duration),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    applicationCpuMs: spent("application"),
    databaseCpuMs: spent("database"),
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

/** @param {number[]} sorted @param {number} share */
const percentile = (sorted, share) =>
  round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;
