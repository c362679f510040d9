// The second yardstick: what the App Router itself costs for the same rows.
import pg from "pg";
import { listSql } from "../../list-sql.mjs";

export const dynamic = "force-dynamic";

globalThis.barePool ??= new pg.Pool({
  connectionString: process.env.BENCH_DATABASE_URL,
  max: 10,
  options: "-c app.scope=public",
});

export default async function Page() {
  const { rows } = await globalThis.barePool.query(listSql);
  return (
    <main>
      <h1>Practices</h1>
      <ol>
        {rows.map((row) => (
          <li key={row.slug}>
            <h2>
              <a href={`/practices/${row.slug}`}>{row.title}</a>
            </h2>
            <p>{row.place}</p>
            <p>{row.summary}</p>
          </li>
        ))}
      </ol>
    </main>
  );
}
