import { z } from "zod";
import { version } from "./fields";

const CHOICE = "choice.";

/**
 * The schema of a form that edits a saved record: its fields, the version it was opened with, and, after a conflict,
 * which text shall hold for which field (sent as `choice.<field>`). Gives what `editRecord` asks for.
 */
export function editing<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(
    gatherChoice,
    z.object({ ...shape, version: version(), choice: z.record(z.string(), z.string()) }),
  );
}

function gatherChoice(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return sent;
  const chosen = Object.entries(sent).filter(
    ([name, value]) => name.startsWith(CHOICE) && typeof value === "string",
  );
  return {
    ...sent,
    choice: Object.fromEntries(chosen.map(([name, value]) => [name.slice(CHOICE.length), value])),
  };
}
