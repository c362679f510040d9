import { getLocale, getTranslations } from "next-intl/server";

/** Name and role of the signed-in person, and the way to their account. */
export async function WhoIsHere({ name, role }: { name: string; role?: string }) {
  const [t, locale] = [await getTranslations("shell"), await getLocale()];
  return (
    <a href={`/${locale}/profile`} title={t("profile")}>
      {name}
      {role ? (
        <>
          <br />
          {role}
        </>
      ) : null}
    </a>
  );
}
