import { getLocale, getTranslations } from "next-intl/server";
import { database } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { postMail } from "./outbox";

/**
 * Posts the mail with the sign-in link, in the person's language. The link leads to a page with a button, because
 * mail scanners follow links and would use it up. An address nobody has invited gets no mail, and the page says the
 * same in both cases, so that nobody can find out who takes part.
 */
export async function postSignInLink(email: string, callbackUrl: string, seconds: number): Promise<void> {
  const person = await database().system.user.findUnique({ where: { email }, select: { locale: true } });
  if (!person) return;
  const locale: Locale = isLocale(person.locale) ? person.locale : ((await getLocale()) as Locale);
  const t = await getTranslations({ locale, namespace: "mail" });
  const link = signInPage(locale, new URL(callbackUrl).searchParams);
  await database().system.$transaction((tx) =>
    postMail(tx, {
      recipient: email,
      locale,
      kind: "sign-in",
      subject: t("signIn.subject"),
      body: t("signIn.body", { link, minutes: Math.round(seconds / 60) }),
    }),
  );
}

/** The page with the button, carrying what next-auth's callback needs. */
export function signInPage(locale: Locale, search: URLSearchParams): string {
  const page = new URL(`/${locale}/sign-in/confirm`, env().AUTH_URL);
  for (const name of ["token", "email", "callbackUrl"]) page.searchParams.set(name, search.get(name) ?? "");
  return page.toString();
}
