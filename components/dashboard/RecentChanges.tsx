import { getTranslations } from "next-intl/server";
import { History } from "@/components/ui/History";
import { Section } from "@/components/ui/Section";
import type { RecentChange } from "@/lib/domain/cities/dashboard/queries";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { DashboardPart } from "./context";

/** Which area has the sentence for a kind of record, and where the record's page is. */
const RECORDS: Record<string, { area: string; path?: string }> = {
  strategy: { area: "strategy" },
  goal: { area: "strategy", path: "strategy/goals" },
  objective: { area: "strategy", path: "strategy/objectives" },
  measure: { area: "strategy", path: "measures" },
  seat: { area: "committee", path: "committee/seats" },
  organisation: { area: "committee", path: "committee/organisations" },
  person: { area: "committee", path: "committee/people" },
  membership: { area: "people" },
};

/** What the committee did last, newest first. */
export async function RecentChanges({
  dashboard,
  locale,
  home,
  timeZone,
}: DashboardPart & { timeZone: string }) {
  const t = await getTranslations("dashboard.changes");
  const [sentences, roles, ui] = [
    await getTranslations(),
    await getTranslations("shell.role"),
    await getTranslations("ui"),
  ];
  const { changes } = dashboard;
  const sentence = ({ action, subjectType, actorName, actorRole }: RecentChange) => {
    const key = `${RECORDS[subjectType]?.area ?? subjectType}.history.${action}`;
    const role = roles.has(actorRole) ? roles(actorRole) : actorRole;
    return sentences.has(key) ? sentences(key, { who: actorName, role }) : actorName;
  };
  const subject = ({ subjectType, subjectId, subjectTitle }: RecentChange) => {
    const path = RECORDS[subjectType]?.path;
    return path ? <a href={`${home}/${path}/${subjectId}`}>{subjectTitle}</a> : subjectTitle;
  };
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
                {sentence(change)}: {subject(change)}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
