import { z } from "zod";
import { emailAddress, optionalText, recordId } from "@/lib/platform/forms/fields";
import { ownPath } from "@/lib/platform/http/path";

/** Where to go after signing in: a path of this site, or "" for wherever the person's work is. */
const next = () => optionalText(1000).transform((path) => ownPath(path, ""));

export const linkRequestSchema = z.object({ email: emailAddress(), next: next() });
export const singleSignOnSchema = z.object({ next: next() });
export const continueAsSchema = z.object({ person: recordId(), next: next() });
