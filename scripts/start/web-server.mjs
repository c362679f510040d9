import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "../checkout.mjs";
import { Trouble } from "../trouble.mjs";

const patience = 12_000;
const owners = [
  "MIGRATION_DATABASE_URL",
  "OWNER_DATABASE_URL",
  "SHADOW_DATABASE_URL",
  "DATABASE_APP_URL",
  "PGPASSWORD",
  "PGUSER",
  "PGPASSFILE",
];

/**
 * The server process never learns the database owner's address: what it does not know, no request can talk out of it.
 * @param {string} webUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment(webUrl) {
  const kept = Object.entries(process.env).filter(([name]) => !owners.includes(name));
  return /** @type {NodeJS.ProcessEnv} */ (
    /** @type {unknown} */ ({ ...Object.fromEntries(kept), DATABASE_URL: webUrl })
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} dev
 */
export function webServer(env, dev) {
  const child = spawn(process.execPath, [path.join(root, "scripts/serve.mjs"), ...(dev ? ["--dev"] : [])], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"], // it ends when this channel closes, even if we are killed
  });
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once("exit", () => resolve()));
  /** @type {Promise<void>} */
  const ready = new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Trouble("The web server did not start; the reason stands above.")));
    child.once("error", reject);
  });
  return {
    ready,
    exited,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), patience);
      await exited;
      clearTimeout(hard);
    },
  };
}
