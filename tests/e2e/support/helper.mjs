import { once } from "node:events";
import { createServer } from "node:http";
import { withClient } from "../../../scripts/database/query.mjs";
import { startSessionFor } from "../../support/session.mjs";

/**
 * What browser tests ask about the world behind the site: mails that arrived, a session for a person, rows.
 * @param {number} port
 * @param {{ webUrl: string, ownerUrl: string, mailsTo: (address: string) => unknown }} world
 */
export async function helper(port, { webUrl, ownerUrl, mailsTo }) {
  /** @type {Record<string, (body: any) => unknown>} */
  const answers = {
    "/mails": ({ to }) => mailsTo(to),
    "/session": ({ email }) => startSessionFor(webUrl, email),
    "/rows": ({ sql, values }) =>
      withClient(ownerUrl, async (owner) => {
        await owner.query("set app.maintenance = on");
        return (await owner.query(sql, values)).rows;
      }),
  };
  const server = createServer(async (req, res) => {
    try {
      let text = "";
      for await (const chunk of req) text += chunk;
      const result = await answers[req.url ?? ""]?.(JSON.parse(text));
      res.end(JSON.stringify(result ?? null));
    } catch (error) {
      res.statusCode = 500;
      res.end(JSON.stringify(/** @type {Error} */ (error).message));
    }
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  return { close: () => new Promise((resolve) => server.close(() => resolve(undefined))) };
}
