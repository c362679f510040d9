import { z } from "zod";
import {
  choice,
  emailAddress,
  newId,
  recordId,
  requiredDay,
  requiredText,
} from "@/lib/platform/forms/fields";
import { locales } from "@/lib/platform/i18n/locales";

/** The page a form about a moderation came from: the city's or the list of people. */
const back = () =>
  z.preprocess(
    (path) => (typeof path === "string" ? path : ""),
    z.string().transform((path) => (/^\/admin\/cities\/[a-z0-9-]+$/.test(path) ? path : "/admin/people")),
  );

export const giveModerationSchema = z
  .object({
    id: newId(),
    cityId: recordId(),
    email: emailAddress(),
    name: requiredText(120),
    fromDay: requiredDay(),
    untilDay: requiredDay(),
    locale: choice(locales),
    back: back(),
  })
  .superRefine(({ fromDay, untilDay }, ctx) => {
    if (untilDay < fromDay) ctx.addIssue({ code: "custom", message: "endBeforeStart", path: ["untilDay"] });
  });
export type GiveModeration = z.output<typeof giveModerationSchema>;

export const moderationSchema = z.object({ cityId: recordId(), moderation: recordId(), back: back() });
export type ModerationInput = z.output<typeof moderationSchema>;

export const moderationUntilSchema = moderationSchema.extend({ untilDay: requiredDay() });
export type ModerationUntil = z.output<typeof moderationUntilSchema>;
