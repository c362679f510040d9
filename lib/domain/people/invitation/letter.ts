import { asPlatform, type CityWrite, type ProgrammeWrite } from "@/lib/platform/access/scope";
import { INVITATION_LINK_SECONDS, newSignInLink } from "@/lib/platform/auth/mailed-link";
import { INVITATIONS_PER_ADDRESS, takeTurn } from "@/lib/platform/auth/rate-limit";
import { env } from "@/lib/platform/env/env";
import { type LetterKind, letter } from "@/lib/platform/mail/letter";
import { postMail } from "@/lib/platform/mail/outbox";
import type { Invited } from "./person";

/**
 * Posts an invitation in the transaction of the role it is about, in the person's language. Its link signs them in
 * once within seven days and leads to what they are invited to. Refuses with `forms.tooMany` when one address has
 * been written to too often.
 */
export async function postInvitation(
  write: CityWrite | ProgrammeWrite,
  kind: LetterKind,
  person: Invited,
  values: Record<string, string | number>,
): Promise<void> {
  const { email, locale } = person;
  const link = await asPlatform(write, async (tx) => {
    await takeTurn(tx, INVITATIONS_PER_ADDRESS, email);
    return newSignInLink(tx, {
      email,
      locale,
      next: `/${locale}/invitation`,
      seconds: INVITATION_LINK_SECONDS,
    });
  });
  const home = new URL(`/${locale}/sign-in`, env().AUTH_URL).toString();
  const days = INVITATION_LINK_SECONDS / 86_400;
  await postMail(
    write.tx,
    letter(kind, email, locale, { inviter: write.actor.name, link, home, days, ...values }),
  );
}
