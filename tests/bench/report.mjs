/** @param {Record<string, any>} report what `measureHere` or `--base` found */
export function printReport(report) {
  section("Requests", report.runs);
  section("Bytes of a page (scripts: gzip, over the wire)", report.weights);
  section("Queries of a page and time in the database, one request at a time", report.queries);
  section("Page cache", report.pageCache);
  section("Dashboard, by number of cities", report.growth);
  section("Memory (MiB)", report.memory);
  section("Against the aims", report.aims);
}

/** @param {string} title @param {object[] | undefined} rows */
function section(title, rows) {
  if (!rows || rows.length === 0) return;
  console.log(`\n${title}`);
  console.table(rows);
}
