import { generateIfStale } from "../start/generated-client.mjs";
import { installIfStale } from "../start/packages.mjs";
import { sentenceFor } from "../trouble.mjs";
import { stopRunning } from "./program.mjs";

const patience = 100; // lines of a failed part that are shown

/**
 * Installs what is missing, runs every part, goes on after one has failed, and ends with the plain line that says how
 * many checks and tests passed. Until the packages are installed, nothing but Node.js itself may be imported here.
 */
export async function runEverything() {
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const failed = new Set();
  let leave = async () => {};
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    await installIfStale();
    await generateIfStale();
    const { parts } = await import("./parts.mjs");
    const { databaseServer } = await import("../../tests/support/server.mjs");
    const server = await databaseServer();
    leave = server.leave;
    for (const part of parts) {
      const result = await timed(part, failed, server);
      total.passed += result.passed;
      total.failed += result.failed;
      if (result.failed > 0 || result.passed === 0) failed.add(part.name);
    }
  } catch (error) {
    total.failed++;
    console.log(sentenceFor(error));
  }
  await leave();
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);

  async function stop() {
    stopRunning();
    await leave();
    process.exit(130);
  }
}

/**
 * @param {import("./parts.mjs").Part} part
 * @param {Set<string>} failed
 * @param {import("./parts.mjs").Setting} setting
 */
async function timed(part, failed, setting) {
  const begun = Date.now();
  const result =
    part.needs && failed.has(part.needs)
      ? { passed: 0, failed: 1, output: `not possible without: ${part.needs}` }
      : await attempted(part, setting);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
  const count =
    result.passed + result.failed > 1 ? ` (${result.passed} passed, ${result.failed} failed)` : "";
  console.log(`${result.failed > 0 ? "FAILED" : "ok    "} ${seconds} s  ${part.name}${count}`);
  if (result.failed > 0 && result.output) console.log(trouble(result.output));
  return result;
}

/** The end of what a failed part said, without the tests that passed. @param {string} output */
function trouble(output) {
  const lines = output.split("\n").filter((line) => !/^\s*(✓|\[\d+\/\d+\])/.test(line));
  return lines.join("\n").trimEnd().split("\n").slice(-patience).join("\n");
}

/**
 * @param {import("./parts.mjs").Part} part
 * @param {import("./parts.mjs").Setting} setting
 * @returns {Promise<import("./parts.mjs").Result>}
 */
async function attempted(part, setting) {
  try {
    return await part.work(setting);
  } catch (error) {
    return { passed: 0, failed: 1, output: sentenceFor(error) };
  }
}
