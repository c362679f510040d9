// The pictures of the README:  npm run screenshots   (a running demo installation; BASE, default http://localhost:3000)
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { startSessionFor } from "../tests/support/session.mjs";
import { root } from "./checkout.mjs";
import { readConnection } from "./database/connection.mjs";
import { installedBrowser } from "./test/browser.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

const base = process.env.BASE ?? "http://localhost:3000";
const jana = "jana.westphal@altstadt.example";
const tobias = "tobias.lindqvist@gemeinsamer-weg.example";
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** @type {{ name: string, path: string, as?: string, viewport: { width: number, height: number }, dark?: boolean, choose?: string }[]} */
const pictures = [
  { name: "dashboard", path: "/de/cities/altstadt", as: jana, viewport: desk },
  {
    name: "strategy",
    path: "/de/cities/altstadt/strategy",
    as: jana,
    viewport: desk,
    choose: "Schnellverfahren Beschäftigungserlaubnis",
  },
  { name: "programme", path: "/de/programme", as: tobias, viewport: desk },
  { name: "bank", path: "/de/practices?q=Wonung", viewport: desk },
  { name: "dashboard-phone", path: "/de/cities/altstadt", as: jana, viewport: phone },
  {
    name: "committee-phone-dark",
    path: "/de/cities/altstadt/committee",
    as: jana,
    viewport: phone,
    dark: true,
  },
  { name: "practice-en-phone", path: "/en/practices/haus-der-integration-wuppertal", viewport: phone },
];

await withPlainEnding(async () => {
  const webUrl = process.env.DATABASE_URL || readConnection()?.webUrl;
  if (!webUrl) throw new Trouble("There is no demo installation yet: run npm start once.");
  const folder = path.join(root, "docs/screenshots");
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [],
  });
  for (const picture of pictures) {
    const context = await browser.newContext({
      viewport: picture.viewport,
      colorScheme: picture.dark ? "dark" : "light",
      deviceScaleFactor: 1,
    });
    if (picture.as)
      await context.addCookies([
        { name: "common-table", value: await startSessionFor(webUrl, picture.as), url: base },
      ]);
    const page = await context.newPage();
    await page.goto(base + picture.path);
    if (picture.choose) await page.getByRole("link", { name: picture.choose }).first().click();
    await page.screenshot({ path: path.join(folder, `${picture.name}.png`) });
    await context.close();
  }
  await browser.close();
});
