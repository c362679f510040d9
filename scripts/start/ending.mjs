import { say } from "../checkout.mjs";
import { stopPrograms } from "../programs.mjs";
import { sentenceFor } from "../trouble.mjs";
import { whenNpmIsGone } from "./npm-process.mjs";

/**
 * Ends the start script in good order: on Ctrl-C, on SIGTERM, on trouble, and when npm, which started it, was killed.
 * Ctrl-C a second time does not wait any longer.
 */
export function ending() {
  /** @type {(() => Promise<void>)[]} */
  const steps = [];
  let begun = false;

  /** @param {unknown} [error] */
  async function now(error) {
    if (begun) return;
    begun = true;
    if (error) say(sentenceFor(error));
    if (error && process.env.DEBUG) console.error(error);
    stopPrograms();
    for (const step of steps.reverse()) await step().catch((trouble) => say(sentenceFor(trouble)));
    process.exit(error ? 1 : 0);
  }

  const signal = () => {
    if (begun) process.exit(1);
    say("Stopping.");
    now();
  };
  process.on("SIGINT", signal);
  process.on("SIGTERM", signal);
  process.on("SIGHUP", signal);
  whenNpmIsGone(signal);

  return {
    now,
    /** @param {() => Promise<void>} step done at the end, the last one first */
    first: (step) => steps.push(step),
    get begun() {
      return begun;
    },
  };
}
