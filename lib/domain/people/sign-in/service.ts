import { getLocale } from "next-intl/server";
import { asSystem } from "@/lib/platform/access/gates";
import { inSystem } from "@/lib/platform/access/scope";
import { beginSingleSignOn } from "@/lib/platform/auth/auth";
import { newSignInLink, SIGN_IN_LINK_SECONDS } from "@/lib/platform/auth/mailed-link";
import {
  DEMO_SESSIONS_PER_CLIENT,
  LINKS_PER_ADDRESS,
  LINKS_PER_CLIENT,
  takeTurn,
} from "@/lib/platform/auth/rate-limit";
import { startSession } from "@/lib/platform/auth/session";
import { Refusal } from "@/lib/platform/forms/refusal";
import { clientAddress } from "@/lib/platform/http/request";
import { defaultLocale, isLocale } from "@/lib/platform/i18n/locales";
import { letter } from "@/lib/platform/mail/letter";
import { postMail } from "@/lib/platform/mail/outbox";
import { arrivalFacts, demoSignInOffered } from "./queries";
import { arrivalPath, type Destination, destination, withoutLanguage } from "./rules";

/** Every request for a link is answered after this time, so that the time does not tell whom we know. */
const ANSWER_AFTER_MS = 400;

/**
 * Mails a sign-in link to a person who takes part, in their language. An address nobody has invited gets no mail,
 * and the answer is the same in both cases. Refuses with `forms.tooMany` per address and per client.
 */
export async function mailSignInLink({ email, next }: { email: string; next: string }): Promise<void> {
  const pause = new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER_MS));
  await inSystem(asSystem(), (tx) => takeTurn(tx, LINKS_PER_CLIENT, clientAddress()));
  await inSystem(asSystem(), (tx) => takeTurn(tx, LINKS_PER_ADDRESS, email));
  await inSystem(asSystem(), async (tx) => {
    const person = await tx.user.findUnique({ where: { email }, select: { locale: true } });
    if (!person) return;
    const locale = isLocale(person.locale) ? person.locale : defaultLocale;
    const link = await newSignInLink(tx, { email, locale, next, seconds: SIGN_IN_LINK_SECONDS });
    await postMail(tx, letter("signIn", email, locale, { link, minutes: SIGN_IN_LINK_SECONDS / 60 }));
  });
  await pause;
}

/** Sends the person to the identity provider; gives its address. They come back to where their work is. */
export async function leaveForSingleSignOn({ next }: { next: string }): Promise<string> {
  return beginSingleSignOn(arrivalPath(await getLocale(), next));
}

/**
 * Continues as a person of the demo world on this browser. Refuses with `account.signIn.demoOff` where there is no
 * demo world or it is switched off, and with `account.signIn.notInvented` for anybody who is not invented.
 */
export async function continueAsDemoPerson(input: { person: string; next: string }): Promise<Destination> {
  const userId = await demoPersonToBe(input.person);
  await startSession(userId);
  return destination(await arrivalFacts(asSystem(), userId), withoutLanguage(input.next));
}

/** The check alone: the id of the invented person, or a refusal. */
export async function demoPersonToBe(id: string): Promise<string> {
  if (!(await demoSignInOffered())) throw new Refusal("account.signIn.demoOff");
  return inSystem(asSystem(), async (tx) => {
    await takeTurn(tx, DEMO_SESSIONS_PER_CLIENT, clientAddress());
    const person = await tx.user.findUnique({ where: { id, invented: true }, select: { id: true } });
    if (!person) throw new Refusal("account.signIn.notInvented");
    return person.id;
  });
}
