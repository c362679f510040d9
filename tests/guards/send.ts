import { hashOf } from "@/lib/platform/auth/token";
import { type FormAction, type FormState, IDLE } from "@/lib/platform/forms/state";
import { asBrowser } from "@/tests/support/next-headers";
import type { World } from "@/tests/support/world";
import type { Fields } from "./registry/city-actions";

/** What a browser gets back: the state of the form, or where it is led. */
export type Answer = FormState["status"] | "not found" | "sign in" | `to ${string}`;

/** Signs in everybody who will send something, in one statement: their token is their mail address. */
export async function signIn(world: World, emails: readonly string[]): Promise<void> {
  await world.rows(
    `insert into "Session" (id, "sessionToken", "userId", expires)
     select gen_random_uuid(), t.hash, u.id, now() + interval '1 hour'
     from unnest($1::text[], $2::text[]) t (email, hash) join "User" u on u.email = t.email`,
    [emails, emails.map(hashOf)],
  );
}

/** Sends a form to an action as a person's browser would, through session, gate, permission, schema and service. */
export async function send(email: string | null, action: FormAction, fields: Fields): Promise<Answer> {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  try {
    return (await asBrowser(email, () => action(IDLE, data))).status;
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
