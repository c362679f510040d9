import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Stands in for `next/headers` where no web server runs: a browser is its cookie and the headers it sends. Everything
 * behind it (session, gates, permission table, action, database) is the real thing.
 */
type Browser = { headers: Headers; cookies: Map<string, string> };

const browsers = new AsyncLocalStorage<Browser>();
const SITE = "http://localhost:3000";

/** Runs something as a browser would cause it: a form of our own site, sent with a session cookie or without. */
export function asBrowser<T>(token: string | null, work: () => Promise<T>): Promise<T> {
  const headers = new Headers({
    host: new URL(SITE).host,
    origin: SITE,
    "sec-fetch-site": "same-origin",
    "X-NEXT-INTL-LOCALE": "de",
    "x-common-table-path": "/de",
  });
  return browsers.run({ headers, cookies: new Map(token ? [["common-table", token]] : []) }, work);
}

export async function headers(): Promise<Headers> {
  return browser().headers;
}

export async function cookies() {
  const jar = browser().cookies;
  return {
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? "" } : undefined),
    has: (name: string) => jar.has(name),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  };
}

function browser(): Browser {
  const found = browsers.getStore();
  if (!found) throw new Error("only inside asBrowser: nothing else has a request in a test");
  return found;
}
