import { mkdirSync } from "node:fs";
import { dataFolder } from "../checkout.mjs";
import { withLock } from "../database/lock.mjs";

/**
 * Work on the files of the checkout: two starts at once do it once.
 * @param {() => boolean} isNeeded
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(isNeeded, work) {
  if (!isNeeded()) return;
  mkdirSync(dataFolder, { recursive: true });
  await withLock(
    dataFolder,
    async () => {
      if (isNeeded()) await work();
    },
    { staleAfter: 30 * 60_000 },
  );
}
