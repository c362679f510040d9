// Fills the bank:  tsx tests/bench/fill-practices.ts 10000   (OWNER_DATABASE_URL, with app.maintenance = on)
// Prints as JSON which words are common and rare in it.
import pg from "pg";
import { rebuildBank } from "@/lib/domain/practices/publish/publish";
import { insertInvented, inventPractices } from "../integration/practices/invented-bank";

const client = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
await client.connect();
await client.query("begin");
const { rows } = await client.query<{ first: number }>(
  `select coalesce(max(ordinal) + 1, 0)::int first from "PublishedPractice"`,
);
const first = rows[0]?.first ?? 0;
const invented = inventPractices(Number(process.argv[2] ?? 10_000));
await insertInvented(
  client,
  invented.map((practice) => ({ ...practice, ordinal: practice.ordinal + first })),
);
await rebuildBank(client);
await client.query("commit");
await client.query("vacuum analyze");

/** The German word whose number of practices is nearest to a wish. */
async function wordIn(practices: number): Promise<string> {
  const found = await client.query<{ word: string }>(
    `select word from "SearchWord" where lang = 'de' and length(word) > 6 order by abs(practices - $1), word limit 1`,
    [practices],
  );
  return found.rows[0]?.word ?? "";
}
console.log(
  JSON.stringify({
    common: await wordIn(Math.round(invented.length / 8)),
    rare: await wordIn(3),
    last: first + invented.length - 1,
  }),
);
await client.end();
