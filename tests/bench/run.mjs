// npm run bench [-- --base http://localhost:3000] [--practices 10000] [--cities 500] [--seconds 6]
// Measures the production build against two yardsticks in the same run; prints a table and writes JSON.
// With --base it measures that address only, without CPU times and without filling anything.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureHere } from "./here.mjs";
import { load } from "./load.mjs";
import { pageWeight } from "./page-weight.mjs";
import { printReport } from "./report.mjs";
import { connectionCounts, publicPagesFor } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    practices: { type: "string", default: "10000" },
    cities: { type: "string", default: "500" },
    seconds: { type: "string", default: "6" },
    common: { type: "string", default: "Sprachkurs" },
    rare: { type: "string", default: "Laufmappe" },
    out: { type: "string", default: ".data/bench/latest.json" },
  },
});
const seconds = Number(values.seconds);
const report = values.base
  ? await measureThere(values.base)
  : await measureHere({ practices: Number(values.practices), cities: Number(values.cities), seconds });
printReport(report);
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nWritten to ${values.out}`);

/** @param {string} base */
async function measureThere(base) {
  const runs = [];
  const weights = [];
  const words = { common: values.common, rare: values.rare, last: 0 };
  for (const page of publicPagesFor(words).filter(({ name }) => name !== "bank detail")) {
    const url = new URL(page.path, base).toString();
    weights.push({ page: page.name, ...(await pageWeight(url)) });
    for (const connections of connectionCounts)
      runs.push({ page: page.name, connections, ...(await load({ url, connections, seconds })) });
  }
  return { measuredAt: new Date().toISOString(), base, runs, weights };
}
