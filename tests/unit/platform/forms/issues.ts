import type { z } from "zod";

/** What a field makes of what was sent: its value, or the message keys of what is wrong. */
export function read(field: z.ZodType, sent: unknown): { value: unknown } | { wrong: string[] } {
  const parsed = field.safeParse(sent);
  return parsed.success
    ? { value: parsed.data }
    : { wrong: parsed.error.issues.map((issue) => issue.message) };
}

/** The values of the sentence of the first issue. */
export function valuesOfIssue(field: z.ZodType, sent: unknown): unknown {
  const [first] = field.safeParse(sent).error?.issues ?? [];
  return first && "params" in first ? first.params : undefined;
}
