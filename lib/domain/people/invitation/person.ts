import { asPlatform, type CityWrite, type ProgrammeWrite } from "@/lib/platform/access/scope";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locales";

/** Whom an invitation is for, as the form says it. */
export type Guest = { email: string; name: string; locale: Locale };

/** The person behind a mail address. */
export type Invited = { id: string; name: string; email: string; locale: Locale };

/**
 * Finds the person behind a mail address or makes them. Somebody who is known keeps their name and language; they
 * may belong to another city and be invisible from here, so the platform looks them up in the same transaction.
 */
export function personBehind(write: CityWrite | ProgrammeWrite, guest: Guest): Promise<Invited> {
  return asPlatform(write, async (tx) => {
    const select = { id: true, name: true, email: true, locale: true } as const;
    const { email, name, locale } = guest;
    const known = await tx.user.findUnique({ where: { email }, select });
    const person = known ?? (await tx.user.create({ data: { email, name, locale }, select }));
    return {
      ...person,
      name: person.name ?? person.email,
      locale: isLocale(person.locale) ? person.locale : defaultLocale,
    };
  });
}

/** The same for somebody who has been invited before. */
export function personWithId(write: CityWrite | ProgrammeWrite, id: string): Promise<Invited> {
  return asPlatform(write, async (tx) => {
    const person = await tx.user.findUniqueOrThrow({
      where: { id },
      select: { id: true, name: true, email: true, locale: true },
    });
    return {
      ...person,
      name: person.name ?? person.email,
      locale: isLocale(person.locale) ? person.locale : defaultLocale,
    };
  });
}
