import { AsyncLocalStorage } from "node:async_hooks";

/** What the front door (scripts/serve.mjs) keeps for the time of one request. */
export type RequestStore = { id: string; ip: string; status?: number; headers: Record<string, string> };

const KEY = Symbol.for("common-table.request");
const holder = globalThis as unknown as Record<symbol, AsyncLocalStorage<RequestStore> | undefined>;

/** The request at hand; undefined outside one (jobs, tests). */
export function currentRequest(): RequestStore | undefined {
  holder[KEY] ??= new AsyncLocalStorage<RequestStore>();
  return holder[KEY].getStore();
}

/** Sets the status of the response: a form that is refused answers 4xx, with and without JavaScript. */
export function respondWith(status: number): void {
  const request = currentRequest();
  if (request) request.status = status;
}

/** The address the request came from, for rate limits only; never stored with a person. */
export function clientAddress(): string {
  return currentRequest()?.ip ?? "unknown";
}
