// The first yardstick: a bare Node server that renders the list from the same rows.  BENCH_DATABASE_URL, PORT
import { createServer } from "node:http";
import pg from "pg";
import { listSql } from "./list-sql.mjs";

const pool = new pg.Pool({
  connectionString: process.env.BENCH_DATABASE_URL,
  max: 10,
  options: "-c app.scope=public",
});
const html = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

createServer(async (_request, response) => {
  const { rows } = await pool.query(listSql);
  const items = rows.map(
    (row) =>
      `<li><h2><a href="/practices/${row.slug}">${html(row.title)}</a></h2><p>${html(row.place)}</p><p>${html(row.summary)}</p></li>`,
  );
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(
    `<!doctype html><html lang="de"><title>Bare</title><body><h1>Practices</h1><ol>${items.join("")}</ol></body></html>`,
  );
}).listen(Number(process.env.PORT));
