import { claim, keep, leave } from "../../scripts/database/claims.mjs";
import { startEmbedded, stopEmbedded } from "../../scripts/database/embedded.mjs";

/**
 * The database server for tests: the one of DATABASE_URL (its user owns what it makes), else the embedded one, which
 * is stopped again if nothing else of the checkout uses it.
 * @returns {Promise<{ ownerUrl: string, leave: () => Promise<void> }>}
 */
export async function databaseServer() {
  const given = process.env.DATABASE_URL;
  if (given) return { ownerUrl: given, leave: async () => {} };
  claim();
  const { ownerUrl, started } = await startEmbedded();
  keep(started);
  return {
    ownerUrl,
    leave: async () => {
      if (await leave()) await stopEmbedded();
    },
  };
}
