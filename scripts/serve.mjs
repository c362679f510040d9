// The web server:  node scripts/serve.mjs [--dev]   (PORT, HOST; DATABASE_URL: a login that owns nothing)
// Expects a prepared database and, without --dev, a build. `npm start` and `npm run dev` see to both.
import { root } from "./checkout.mjs";
import { wantedPort } from "./ports.mjs";
import { endInGoodOrder } from "./serve/ending.mjs";
import { frontDoor } from "./serve/front-door.mjs";
import { listen, patientButNotForever } from "./serve/http-server.mjs";
import { withPlainEnding } from "./trouble.mjs";

const dev = process.argv.includes("--dev");
// Next reads the mode when it is loaded.
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

await withPlainEnding(async () => {
  const port = wantedPort();
  const { HOST: host, AUTH_URL = "", OIDC_ISSUER, TRUST_PROXY, COMPRESSION } = process.env;
  /** @type {import("./serve/front-door.mjs").Application} */
  let handle = async () => {};
  const server = patientButNotForever(
    frontDoor((req, res) => handle(req, res), {
      dev,
      secure: AUTH_URL.startsWith("https:"),
      behindProxy: TRUST_PROXY === "1",
      compress: COMPRESSION !== "0",
      formTargets: OIDC_ISSUER && URL.canParse(OIDC_ISSUER) ? [new URL(OIDC_ISSUER).origin] : [],
    }),
  );
  const { default: next } = await import("next");
  const make = /** @type {typeof import("next").default} */ (/** @type {unknown} */ (next));
  // With the server at hand, Next answers the web sockets of hot reload itself.
  const application = make({ dev, dir: root, hostname: "localhost", port, httpServer: server });
  handle = application.getRequestHandler();
  endInGoodOrder(server, () => application.close());
  await application.prepare();
  await listen(server, port, host || undefined);
  if (process.send) process.send({ ready: true });
  else console.error(`Serving http://localhost:${port}`);
});
