import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * How many tests vitest counted. A file that could not even be loaded holds none, and is a failure.
 * @param {string} file
 * @returns {Count}
 */
export function vitestCount(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const unread = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ one) =>
      one.status === "failed" && one.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(1, failed) };
}

/** The same for Playwright; a test that passed at the second attempt has failed. @param {string} file @returns {Count} */
export function playwrightCount(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
