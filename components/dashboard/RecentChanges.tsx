import { getTranslations } from "next-intl/server";
import { History } from "@/components/ui/History";
import { Section } from "@/components/ui/Section";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { DashboardPart } from "./context";

/** What the committee did last, newest first. */
export async function RecentChanges({ dashboard, locale, timeZone }: DashboardPart & { timeZone: string }) {
  const [t, all, ui] = [
    await getTranslations("dashboard.changes"),
    await getTranslations(),
    await getTranslations("ui"),
  ];
  const { changes } = dashboard;
  return (
    <Section id="changes" title={t("title")}>
      {changes.length === 0 ? (
        <p className="soft">{t("empty")}</p>
      ) : (
        <History
          labels={{ before: ui("history.before"), after: ui("history.after") }}
          entries={changes.map((change) => ({
            key: change.id,
            when: { iso: change.at, text: formatInstant(new Date(change.at), locale, timeZone) },
            what: (
              <>
                {change.actorName}: {change.subjectTitle}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
