// The world around the browser tests: a copy of the demo world, the built site, a mail server and an identity provider.
import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "../../../scripts/checkout.mjs";
import { databaseServer } from "../../support/server.mjs";
import { copyOf, templateFor } from "../../support/template.mjs";
import { helper } from "./helper.mjs";
import { client, identityProvider } from "./identity-provider.mjs";
import { mailServer } from "./mail-server.mjs";
import { helperPort, identityUrl, mailPort, sitePort, siteUrl } from "./ports.mjs";

/** @type {(() => Promise<unknown> | void)[]} */
const endings = [];
let ended = false;
async function end() {
  if (ended) return;
  ended = true;
  for (const step of endings.reverse()) await step();
  process.exit();
}
process.on("SIGTERM", end);
process.on("SIGINT", end);

const server = await databaseServer();
endings.push(server.leave);
// People see days as they are from today, so the story is told today.
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" }).format();
const world = await copyOf(await templateFor(server.ownerUrl, today));
endings.push(world.drop);

const mails = await mailServer(mailPort);
endings.push(mails.close);
const identity = await identityProvider(identityUrl, siteUrl);
endings.push(identity.close);
endings.push((await helper(helperPort, { ...world, mailsTo: mails.mailsTo })).close);

const site = spawn(process.execPath, [path.join(root, "scripts/serve.mjs"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit", "ipc"],
  env: {
    ...process.env,
    PORT: String(sitePort),
    DATABASE_URL: world.webUrl,
    AUTH_URL: siteUrl,
    AUTH_SECRET: "only for tests, long enough for the check",
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: "Gemeinsamer Tisch <no-reply@tisch.example>",
    OIDC_ISSUER: identityUrl,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: "Stadtkonto",
    LOG_LEVEL: "warn",
  },
});
site.once("exit", end);
endings.push(
  () =>
    new Promise((resolve) => {
      if (site.exitCode !== null || site.signalCode !== null) return resolve(undefined);
      site.once("exit", resolve);
      site.kill("SIGTERM");
      setTimeout(() => site.kill("SIGKILL"), 8_000).unref();
    }),
);
