import { z } from "zod";
import { choice, recordId, requiredText } from "@/lib/platform/forms/fields";
import { locales } from "@/lib/platform/i18n/locales";

export const profileSchema = z.object({ name: requiredText(120), locale: choice(locales) });
export type ProfileInput = z.output<typeof profileSchema>;

export const sessionSchema = z.object({ session: recordId() });
