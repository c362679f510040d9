import type { Page, Response } from "@playwright/test";
import { identityUrl, siteUrl } from "./ports.mjs";

const own = new Set([siteUrl, identityUrl].map((url) => new URL(url).host));
/** A refused form and a page that is not there are answers, not faults; the browser's console reports them all the same. */
const answers = [400, 403, 404, 409, 422, 429];

/** Listens for what no page of ours may do: errors in the console or a script, and a word with anybody else. */
export function watch(page: Page): { troubles: string[] } {
  const troubles: string[] = [];
  const answered = new Set<string>();
  page.on("response", (response) => {
    if (isAnswer(response)) answered.add(response.url());
  });
  // What the identity provider's own pages load is not ours.
  const elsewhere = () => page.url().startsWith(identityUrl);
  page.on("console", (message) => {
    if (message.type() !== "error" || elsewhere()) return;
    const { url } = message.location();
    if (message.text().startsWith("Failed to load resource") && answered.has(url)) return;
    troubles.push(`console: ${message.text()} (${url})`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !own.has(host) && !elsewhere())
      troubles.push(`foreign host: ${request.url()}`);
  });
  return { troubles };
}

function isAnswer(response: Response): boolean {
  const request = response.request();
  const asked = request.resourceType() === "document" || request.method() === "POST";
  return asked && answers.includes(response.status());
}
