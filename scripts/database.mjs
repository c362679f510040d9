// The database of this checkout:  node scripts/database.mjs start | stop | url | status | reset [--yes]
import { say } from "./checkout.mjs";
import { forgetKeeper } from "./database/claims.mjs";
import { readConnection } from "./database/connection.mjs";
import { runningConnection, startEmbedded, stopEmbedded } from "./database/embedded.mjs";
import { resetDatabase } from "./database/reset.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

/** @type {Record<string, () => Promise<void>>} */
const commands = {
  async start() {
    const { ownerUrl, started } = await startEmbedded({ say });
    forgetKeeper(); // asked for by a person: it runs until a person stops it
    say(started ? "The database runs." : "The database was already running.");
    console.log(ownerUrl);
  },
  async stop() {
    forgetKeeper();
    say((await stopEmbedded()) ? "The database is stopped." : "The database was not running.");
  },
  async url() {
    console.log((await startEmbedded({ say })).ownerUrl);
  },
  async status() {
    const running = await runningConnection();
    console.log(
      running ? `running on port ${running.port}` : readConnection() ? "stopped" : "not set up yet",
    );
    if (!running) process.exitCode = 3;
  },
  reset: () => resetDatabase({ confirmed: process.argv.includes("--yes") }),
};

await withPlainEnding(async () => {
  const command = commands[process.argv[2] ?? ""];
  if (!command)
    throw new Trouble("Say what to do: node scripts/database.mjs start, stop, url, status or reset.");
  await command();
});
