import { type FormAction, type FormState, IDLE } from "@/lib/platform/forms/state";
import { asBrowser } from "@/tests/support/next-headers";
import type { World } from "@/tests/support/world";
import type { Fields } from "./registry/city-actions";

/** What a browser gets back: the state of the form, or where it is led. */
export type Answer = FormState["status"] | "not found" | "sign in" | `to ${string}`;

/** Sends a form to an action as a person's browser would, through session, gate, permission, schema and service. */
export async function send(
  world: World,
  email: string | null,
  action: FormAction,
  fields: Fields,
): Promise<Answer> {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  const token = email && (await world.session(email));
  try {
    return (await asBrowser(token, () => action(IDLE, data))).status;
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (digest === "NEXT_HTTP_ERROR_FALLBACK;404") return "not found";
    const target = /^NEXT_REDIRECT;[^;]*;([^;]*);/.exec(digest)?.[1];
    if (target === undefined) throw error;
    return target.startsWith("/de/sign-in?next=") || target === "/de/sign-in" ? "sign in" : `to ${target}`;
  }
}

/** Whether the change was made. */
export const succeeded = (answer: Answer) => answer === "done" || answer.startsWith("to ");
