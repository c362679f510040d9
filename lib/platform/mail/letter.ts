import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/platform/i18n/locales";
import { messagesOf } from "@/lib/platform/i18n/messages";
import type mail from "@/lib/platform/i18n/messages/de/mail.json";
import type { Letter } from "./outbox";

/** What a letter is about: `<kind>.subject` and `<kind>.body` of the namespace "mail". */
export type LetterKind = "signIn" | "membership" | "moderation" | "programmeRole";

/** Writes a letter in the language of the person who gets it, whatever language the page is in. */
export function letter(
  kind: LetterKind,
  recipient: string,
  locale: Locale,
  values: Record<string, string | number>,
): Letter {
  const messages = messagesOf(locale) as { mail: typeof mail };
  const t = createTranslator({ locale, messages, namespace: "mail" });
  return {
    recipient,
    locale,
    kind,
    subject: t(`${kind}.subject`, values),
    body: t(`${kind}.body`, values),
  };
}
