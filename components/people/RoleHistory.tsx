import { getLocale, getTranslations } from "next-intl/server";
import { Fold } from "@/components/ui/Fold";
import { History } from "@/components/ui/History";
import { Section } from "@/components/ui/Section";
import type { RoleEvent } from "@/lib/domain/people/membership/queries";
import { formatInstant } from "@/lib/platform/i18n/format";

/** Who was invited by whom, who accepted, whose role was ended. */
export async function RoleHistory({ events, timeZone }: { events: RoleEvent[]; timeZone: string }) {
  const [t, ui, shell, locale] = [
    await getTranslations("people.history"),
    await getTranslations("ui.history"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const sentence = ({ action, actorName, person, role, organisation }: RoleEvent) => {
    const key = action.replace(".", "_");
    const roleName = role && shell.has(role) ? shell(role) : t("aRole");
    return t.has(key)
      ? t(key, { actor: actorName, person, role: roleName, organisation: organisation ?? "none" })
      : `${actorName}: ${person}`;
  };
  return (
    <Section id="history" title={t("title")}>
      {events.length === 0 ? (
        <p className="soft">{t("none")}</p>
      ) : (
        <Fold summary={t("show", { count: events.length })}>
          <History
            labels={{ before: ui("before"), after: ui("after") }}
            entries={events.map((event) => ({
              key: event.id,
              when: { iso: event.at.toISOString(), text: formatInstant(event.at, locale, timeZone) },
              what: sentence(event),
            }))}
          />
        </Fold>
      )}
    </Section>
  );
}
