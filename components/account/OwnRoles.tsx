import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { Lines } from "@/components/ui/Lines";
import type { OwnRole } from "@/lib/domain/people/account/queries";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";

/** What somebody may do where, since when, through whom, and until when. */
export async function OwnRoles({ roles }: { roles: OwnRole[] }) {
  const [t, shell, locale] = [
    await getTranslations("account.profile.roles"),
    await getTranslations("shell"),
    await getLocale(),
  ];
  if (roles.length === 0) return <EmptyState>{t("none")}</EmptyState>;
  return (
    <Lines>
      {roles.map((role) => (
        <li key={role.id}>
          <b>{shell(`role.${role.role}`)}</b>
          {role.city ? (
            <>
              {" · "}
              <a href={`/${locale}/cities/${role.city.slug}`}>{role.city.name}</a>
            </>
          ) : null}
          <div className="small soft">
            {t("since", { day: formatDay(today("Europe/Berlin", role.since), locale) })}
            {role.until ? ` ${t("until", { day: formatDay(role.until, locale) })}` : null}
            {role.inviter ? ` ${t("by", { name: role.inviter })}` : null}
          </div>
        </li>
      ))}
    </Lines>
  );
}
