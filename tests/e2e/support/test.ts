import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { helperUrl, siteUrl } from "./ports.mjs";
import { watch } from "./watch";

type Mail = { subject: string; text: string };
type Help = {
  /** Signs the browser in as a person of the demo world (mail address), or out (null). */
  continueAs: (email: string | null) => Promise<void>;
  /** The newest mail to an address; waits until the outbox has sent it. */
  mailTo: (address: string) => Promise<Mail>;
  /** What really stands in the tables of this run. */
  rows: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;
};

/**
 * The browser test of this product: every page it opens is watched, and a console error, a script error or a request
 * to a foreign host fails it.
 */
export const test = base.extend<Help & { watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const watches: ReturnType<typeof watch>[] = [];
      context.on("page", (page) => watches.push(watch(page)));
      await use(undefined);
      expect(watches.flatMap(({ troubles }) => troubles)).toEqual([]);
    },
    { auto: true },
  ],
  continueAs: async ({ context }, use) => {
    await use(async (email) => {
      await context.clearCookies({ name: "common-table" });
      if (email)
        await context.addCookies([{ name: "common-table", value: await sessionOf(email), url: siteUrl }]);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  mailTo: async ({}, use) => {
    await use(async (address) => {
      let mails: Mail[] = [];
      await expect
        .poll(async () => {
          mails = await ask<Mail[]>("/mails", { to: address });
          return mails.length;
        })
        .toBeGreaterThan(0);
      return mails[0] as Mail;
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  rows: async ({}, use) => {
    await use(rowsOf);
  },
});

export { expect };

/** A session of a person, as a value for the cookie `common-table`. */
export const sessionOf = (email: string) => ask<string>("/session", { email });

export const rowsOf = <Row>(sql: string, values: unknown[] = []) => ask<Row[]>("/rows", { sql, values });

/** The page as it stands meets WCAG 2.2 AA, as far as a machine can tell. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
  expect(found).toEqual([]);
}

async function ask<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(`${helperUrl}${path}`, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
