/**
 * Trouble an operator can do something about. The message is one or two plain sentences that end with what to do;
 * it is shown as it is, without a stack trace.
 */
export class Trouble extends Error {
  name = "Trouble";
}

/**
 * Runs a command line program: trouble ends it with its sentence and exit code 1, anything unexpected as well,
 * with the trace only for those who ask for it by DEBUG=1.
 * @param {() => Promise<unknown>} program
 */
export async function withPlainEnding(program) {
  try {
    await program();
  } catch (error) {
    console.error(sentenceFor(error));
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exitCode = 1;
    process.exit();
  }
}

/** @param {unknown} error */
export function sentenceFor(error) {
  if (error instanceof Trouble) return error.message;
  const reason =
    error instanceof Error
      ? error.message || String(/** @type {{ code?: unknown }} */ (error).code ?? error.name)
      : String(error);
  return `Something went wrong that was not foreseen: ${reason.split("\n")[0]} (DEBUG=1 shows where.)`;
}
