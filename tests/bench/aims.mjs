/**
 * The aims of the product against what was measured, each with its figure.
 * @param {Record<string, any>} report
 */
export function compareWithAims(report) {
  const one = (/** @type {string} */ page) =>
    report.runs.find((/** @type {any} */ run) => run.page === page && run.connections === 1);
  const weight = (/** @type {string} */ page) =>
    report.weights.find((/** @type {any} */ row) => row.page === page);
  const bare = one("yardstick: bare App Router");
  const bareWeight = weight("yardstick: bare App Router");
  const rows = [];
  for (const page of ["bank list", "bank, one filter", "bank, common word", "bank, rare word", "bank detail"])
    rows.push(
      row(`${page}: CPU against the bare page`, one(page)?.applicationCpuMs / bare?.applicationCpuMs, 1.6),
    );
  for (const query of report.queries) {
    const search = query.page.includes("word");
    if (query.page.startsWith("bank"))
      rows.push(row(`${query.page}: database ms`, query["database ms (with the wire)"], search ? 5 : 1));
    else
      rows.push(
        row(
          `${query.page}: queries besides the transaction's own`,
          query.statements - query["of these begin, scope, commit"],
          query.page === "city dashboard" ? 4 : 6,
        ),
      );
  }
  rows.push(
    row(
      "bank list: scripts against the bare page",
      weight("bank list")?.scriptGzipBytes / bareWeight?.scriptGzipBytes,
      1.1,
    ),
  );
  rows.push(
    row("bank list: document against the bare page", weight("bank list")?.bytes / bareWeight?.bytes, 1.6),
  );
  const [few, many] = report.growth;
  if (few && many)
    rows.push(row("dashboard CPU, 500 against 50 cities", many.applicationCpuMs / few.applicationCpuMs, 1.1));
  for (const cache of report.pageCache)
    rows.push({
      aim: "cached page against a file",
      figure: round(cache["cached page rps"] / cache["file rps"]),
      limit: ">= 0.5",
      holds: cache["cached page rps"] >= cache["file rps"] / 2,
    });
  return rows;
}

/** @param {string} aim @param {number} figure @param {number} limit */
const row = (aim, figure, limit) => ({
  aim,
  figure: round(figure),
  limit: `<= ${limit}`,
  holds: figure <= limit,
});

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;
