import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import type { Outcome } from "@/lib/platform/forms/action";
import { answerTrouble, invalid } from "@/lib/platform/forms/answer";
import { objectOf, valuesOf } from "@/lib/platform/forms/form-data";
import { Refusal } from "@/lib/platform/forms/refusal";
import type { FormAction } from "@/lib/platform/forms/state";
import { requireSameOrigin } from "@/lib/platform/http/origin";
import { respondWith } from "@/lib/platform/http/request";

/**
 * The wrapper for what somebody does who is not signed in yet. `permission` says in the declaration that this is
 * meant: an action without a permission does not exist. Too many attempts answer 429.
 */
export function entranceAction<Schema extends z.ZodType, Result>(declared: {
  permission: "anybody";
  schema: Schema;
  service: (input: z.output<Schema>) => Promise<Result>;
  /** A path without language, a sentence, or an address of another site. */
  outcome: (result: Result, input: z.output<Schema>) => Outcome | { leave: string };
}): FormAction {
  return async (_previous, data) => {
    await requireSameOrigin();
    const values = valuesOf(data);
    const parsed = await declared.schema.safeParseAsync(objectOf(data));
    if (!parsed.success) return invalid(parsed.error, values);
    let outcome: Outcome | { leave: string };
    try {
      outcome = declared.outcome(await declared.service(parsed.data), parsed.data);
    } catch (trouble) {
      const answer = await answerTrouble(trouble, values);
      if (trouble instanceof Refusal && trouble.key === "forms.tooMany") respondWith(429);
      return answer;
    }
    if ("leave" in outcome) redirect(outcome.leave);
    if ("redirect" in outcome) redirect(`/${await getLocale()}${outcome.redirect}`);
    return { status: "done", message: outcome.message };
  };
}
