import type { Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";

/** A mail in plain text, in the language of the person who gets it. */
export type Letter = { recipient: string; locale: Locale; kind: string; subject: string; body: string };

/**
 * Puts a mail into the outbox, in the transaction of whatever caused it: it is sent if and only if the change holds.
 * The relay sends it, again and again if the mail server is away.
 */
export async function postMail(tx: Tx, letter: Letter): Promise<void> {
  // createMany returns no row, which the wall would not let a city read back.
  await tx.mail.createMany({ data: [letter] });
}
