import { say } from "../checkout.mjs";
import { claim, isKeeper, keep, leave } from "../database/claims.mjs";
import { runningConnection, startEmbedded, stopEmbedded } from "../database/embedded.mjs";
import { prepareDatabase, rememberWebUrl } from "../prepare.mjs";
import { sentenceFor } from "../trouble.mjs";

/**
 * Says early that this start will need the embedded database, so that one that is just ending leaves it running. At the end
 * it is stopped if a start script started it and no other process of the checkout uses it.
 * @param {{ first: (step: () => Promise<void>) => void }} end
 */
export function claimDatabase(end) {
  if (process.env.DATABASE_URL) return;
  claim();
  end.first(async () => {
    if (await leave()) await stopEmbedded();
  });
}

/**
 * The database of this installation, prepared: the one of DATABASE_URL, else the embedded one.
 * @returns {Promise<string>} the address for the web server
 */
export async function database() {
  if (process.env.DATABASE_URL) return (await prepareDatabase(process.env.DATABASE_URL)).webUrl;
  const { ownerUrl, started } = await startEmbedded({ say });
  keep(started);
  restartIfItFalls();
  const { webUrl } = await prepareDatabase(ownerUrl);
  rememberWebUrl(webUrl);
  return webUrl;
}

// `npm run db:stop` ends the keeping: then it stays down.
function restartIfItFalls() {
  let busy = false;
  const watch = setInterval(async () => {
    if (busy || !isKeeper()) return;
    busy = true;
    try {
      if (!(await runningConnection())) {
        say("The database stopped; starting it again.");
        await startEmbedded({ say });
      }
    } catch (error) {
      say(sentenceFor(error));
    }
    busy = false;
  }, 5000);
  watch.unref();
}
