import { getFormatter, getTranslations } from "next-intl/server";
import type { z } from "zod";
import { respondWith } from "@/lib/platform/http/request";
import { Refusal, StaleEdit } from "./refusal";
import type { FormState } from "./state";

type Values = Record<string, string | string[]>;

/** Bad input: a sentence at each field, the typed values kept, status 422. */
export async function invalid(error: z.ZodError, values: Values): Promise<FormState> {
  const t = await getTranslations("forms");
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const field = issue.path.length > 0 ? String(issue.path[0]) : "";
    // One sentence a field is enough; the first issue is the most basic one.
    if (errors[field]) continue;
    const params = "params" in issue ? (issue.params as Record<string, string | number>) : {};
    errors[field] = [t(t.has(issue.message) ? issue.message : "unreadable", params)];
  }
  respondWith(422);
  return { status: "invalid", errors, values };
}

/** Expected trouble becomes an answer; anything else is a real fault and goes on. */
export async function answerTrouble(trouble: unknown, values: Values): Promise<FormState> {
  if (trouble instanceof StaleEdit) return conflict(trouble, values);
  if (!(trouble instanceof Refusal)) throw trouble;
  const t = await getTranslations();
  const message = t(trouble.key, trouble.values);
  respondWith(422);
  if (trouble.field) return { status: "invalid", errors: { [trouble.field]: [message] }, values };
  return { status: "refused", message, values };
}

async function conflict(stale: StaleEdit, values: Values): Promise<FormState> {
  const [t, format] = [await getTranslations(), await getFormatter()];
  respondWith(409);
  return {
    status: "conflict",
    fields: stale.fields.map((field) => ({
      ...field,
      label: t.has(`fields.${field.name}`) ? t(`fields.${field.name}`) : field.name,
      by: stale.by,
      at: format.dateTime(stale.at, { dateStyle: "short", timeStyle: "short" }),
    })),
    values: { ...values, ...stale.settled },
    version: String(stale.version),
  };
}
