import { checkPort, wantedPort } from "../ports.mjs";
import { Trouble } from "../trouble.mjs";
import { authSecret } from "./auth-secret.mjs";
import { buildIfStale } from "./build.mjs";
import { claimDatabase, database } from "./database.mjs";
import { ending } from "./ending.mjs";
import { generateIfStale } from "./generated-client.mjs";
import { installIfStale } from "./packages.mjs";
import { serverEnvironment, webServer } from "./web-server.mjs";
import { welcome } from "./welcome.mjs";
import { checkWritable } from "./writable.mjs";

/**
 * From a bare checkout to a running site. Every step works only if there is something to do; what can be refused is refused
 * before the long work. Until the packages are installed, nothing but Node.js itself may be imported here.
 * @param {{ dev: boolean }} mode dev: hot reload instead of a build
 */
export async function start({ dev }) {
  const end = ending();
  try {
    checkWritable({ build: !dev });
    const port = wantedPort();
    claimDatabase(end);
    await checkPort(port, process.env.HOST || undefined);
    process.env.AUTH_SECRET = authSecret();
    process.env.AUTH_URL ||= `http://localhost:${port}`;
    await installIfStale();
    await generateIfStale();
    const env = serverEnvironment(await database());
    if (!dev) await buildIfStale(env);
    const server = webServer(env, dev);
    end.first(server.stop);
    await server.ready;
    welcome(process.env.AUTH_URL);
    await server.exited;
    throw new Trouble("The web server ended by itself; its last lines stand above. Start again.");
  } catch (error) {
    await end.now(error);
  }
}
