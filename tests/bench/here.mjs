import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/checkout.mjs";
import { startEmbedded } from "../../scripts/database/embedded.mjs";
import { otherDatabase, withClient } from "../../scripts/database/query.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { prepareDatabase } from "../../scripts/prepare.mjs";
import { compareWithAims } from "./aims.mjs";
import { fillCities } from "./fill-cities.mjs";
import { load } from "./load.mjs";
import { hasNginx, startPageCache, wrk } from "./page-cache.mjs";
import { pageWeight } from "./page-weight.mjs";
import { memoryMiB, startServer } from "./processes.mjs";
import { queryCounter } from "./query-counter.mjs";
import { connectionCounts, publicPagesFor, signedInPages } from "./targets.mjs";

const name = "common_table_bench";
const anyNode = process.execPath;
// Load from one address would meet the limit of searches; behind a proxy, the proxy's word about the address counts.
const anybody = { "X-Forwarded-For": "unknown" };

/**
 * The whole measurement on this machine, on its own database.
 * @param {{ practices: number, cities: number, seconds: number }} size
 */
export async function measureHere({ practices, cities, seconds }) {
  const { ownerUrl: mainUrl, adminUrl } = await startEmbedded();
  const ownerUrl = otherDatabase(mainUrl, name);
  await withClient(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  process.env.DEMO = "0";
  const { webUrl } = await prepareDatabase(ownerUrl);
  const maintenance = `${ownerUrl}?options=-c%20app.maintenance%3Don`;
  console.log(`Filling: ${practices} practices, 50 cities.`);
  const filled = must(
    spawnSync(
      anyNode,
      ["--conditions=react-server", "--import", "tsx", "tests/bench/fill-practices.ts", String(practices)],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "inherit"],
        encoding: "utf8",
        env: { ...process.env, OWNER_DATABASE_URL: maintenance },
      },
    ),
  );
  const publicPages = publicPagesFor(JSON.parse(filled.stdout.trim().split("\n").at(-1) ?? "{}"));
  let cookie = await withClient(maintenance, (owner) => fillCities(owner, 50));

  must(
    spawnSync(anyNode, ["node_modules/next/dist/bin/next", "build"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  const bare = path.join(root, "tests/bench/bare-next");
  must(
    spawnSync(anyNode, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: bare,
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );

  const counter = await queryCounter({ host: "127.0.0.1", port: Number(new URL(webUrl).port) });
  const [port, barePort, nodePort] = [await freePort(), await freePort(), await freePort()];
  const base = `http://localhost:${port}`;
  const settings = (/** @type {string} */ url) => ({
    DATABASE_URL: url,
    PORT: String(port),
    AUTH_URL: base,
    AUTH_SECRET: "b".repeat(43),
    LOG_LEVEL: "error",
    TRUST_PROXY: "1",

    NODE_ENV: "production",
  });
  const serve = (/** @type {string} */ url) =>
    startServer([anyNode, "scripts/serve.mjs"], { cwd: root, url: `${base}/api/health`, env: settings(url) });
  const database = Number(
    readFileSync(path.join(root, ".data/pg/cluster/postmaster.pid"), "utf8").split("\n")[0],
  );

  const report = {
    measuredAt: new Date().toISOString(),
    practices,
    cities,
    seconds,
    runs: /** @type {any[]} */ ([]),
    weights: /** @type {any[]} */ ([]),
    queries: /** @type {any[]} */ ([]),
    pageCache: /** @type {any[]} */ ([]),
    growth: /** @type {any[]} */ ([]),
    memory: /** @type {any[]} */ ([]),
    aims: /** @type {any[]} */ ([]),
  };
  const signedIn = () => ({ ...anybody, Cookie: cookie });

  // Queries of one page, through the counting proxy.
  const counted = new URL(webUrl);
  counted.port = String(counter.port);
  let app = await serve(counted.toString());
  for (const page of [...publicPages, ...signedInPages.map((page) => ({ ...page, headers: signedIn() }))]) {
    const headers = "headers" in page ? page.headers : anybody;
    for (let warm = 0; warm < 20; warm++) await (await fetch(base + page.path, { headers })).text();
    counter.reset();
    for (let time = 0; time < 50; time++) await (await fetch(base + page.path, { headers })).text();
    const { statements, transactionControl, busyMs } = counter.seen;
    report.queries.push({
      page: page.name,
      statements: statements / 50,
      "of these begin, scope, commit": transactionControl / 50,
      "database ms (with the wire)": Math.round((busyMs / 50) * 100) / 100,
    });
  }
  await app.stop();
  counter.close();

  const bareEnv = (/** @type {number} */ own) => ({
    PORT: String(own),
    BENCH_DATABASE_URL: webUrl,
    NODE_ENV: "production",
  });
  const bareNode = await startServer([anyNode, "tests/bench/bare-node.mjs"], {
    cwd: root,
    url: `http://localhost:${nodePort}/`,
    env: bareEnv(nodePort),
  });
  const bareNext = await startServer(
    [anyNode, path.join(root, "node_modules/next/dist/bin/next"), "start", "-p", String(barePort)],
    {
      cwd: bare,
      url: `http://localhost:${barePort}/`,
      env: bareEnv(barePort),
    },
  );
  app = await serve(webUrl);

  const all = [
    { page: "yardstick: bare Node", url: `http://localhost:${nodePort}/`, pid: bareNode.pid, headers: {} },
    {
      page: "yardstick: bare App Router",
      url: `http://localhost:${barePort}/`,
      pid: bareNext.pid,
      headers: {},
    },
    ...publicPages.map((page) => ({
      page: page.name,
      url: base + page.path,
      pid: app.pid,
      headers: anybody,
    })),
    ...signedInPages.map((page) => ({
      page: page.name,
      url: base + page.path,
      pid: app.pid,
      headers: signedIn(),
    })),
  ];
  for (const { page, url, pid, headers } of all) {
    await load({ url, headers, connections: 4, seconds: 2 }); // warm
    for (const connections of connectionCounts)
      report.runs.push({
        page,
        connections,
        ...(await load({ url, headers, connections, seconds, watched: { application: pid, database } })),
      });
    report.weights.push({ page, ...(await pageWeight(url, headers)) });
  }
  report.memory.push({
    application: memoryMiB(app.pid),
    "bare App Router": memoryMiB(bareNext.pid),
    database: memoryMiB(database),
  });

  // The dashboard with ten times as many other cities.
  const dashboard = {
    url: base + (signedInPages[0]?.path ?? ""),
    connections: 1,
    seconds,
    watched: { application: app.pid, database },
  };
  report.growth.push({ cities: 50, ...(await load({ ...dashboard, headers: signedIn() })) });
  console.log(`Filling: ${cities} cities.`);
  cookie = await withClient(maintenance, (owner) => fillCities(owner, cities));
  report.growth.push({ cities, ...(await load({ ...dashboard, headers: signedIn() })) });

  if (hasNginx) {
    const listPath = publicPages[0]?.path ?? "";
    const file = await (await fetch(base + listPath)).text();
    const cache = await startPageCache({ applicationPort: port, file });
    await (await fetch(cache.base + listPath)).text();
    const hit = (await fetch(cache.base + listPath)).headers.get("x-cache");
    const signedInAgain = await fetch(cache.base + (signedInPages[0]?.path ?? ""), { headers: signedIn() });
    const run = { connections: 50, seconds };
    report.pageCache.push({
      "file rps": wrk({ url: cache.fileUrl, ...run }),
      "cached page rps": wrk({ url: cache.base + listPath, ...run }),
      "second request": hit,
      "signed in": `${signedInAgain.headers.get("cache-control")} / ${signedInAgain.headers.get("x-cache")}`,
    });
    await cache.stop();
  }
  for (const server of [app, bareNext, bareNode]) await server.stop();
  report.aims = compareWithAims(report);
  return report;
}

/** @param {import("node:child_process").SpawnSyncReturns<any>} result */
function must(result) {
  if (result.status === 0) return result;
  throw new Error(`a step of the bench failed with ${result.status}`);
}
