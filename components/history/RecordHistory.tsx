import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { History } from "@/components/ui/History";
import { Section } from "@/components/ui/Section";
import { listHistory } from "@/lib/domain/cities/history";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatInstant } from "@/lib/platform/i18n/format";
import { Changes, type SayValue } from "./Changes";

type Props = {
  scope: CityScope;
  /** as `record` noted it: { type: "seat", id } */
  subject: { type: string; id: string };
  /** the namespace that holds the sentences: `<area>.history.<action>`, with {who} and {role} */
  area: string;
  /** the address says `history=all` */
  all?: boolean;
  /** address of this page with everything unfolded */
  allHref: string;
  /** the area's own codes in words */
  say?: SayValue;
};

/** The history of a record, at the end of its page. Nothing for those who may not read it. */
export async function RecordHistory({ scope, subject, area, all = false, allHref, say }: Props) {
  if (!may(scope, "history.read")) return null;
  const { rows, total } = await listHistory(scope, subject, { all });
  const [t, sentences, roles, locale] = [
    await getTranslations("history"),
    await getTranslations(`${area}.history`),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const sentence = (row: (typeof rows)[number]) => {
    const said = {
      who: row.actorName || t("someone"),
      role: roles.has(row.actorRole) ? roles(row.actorRole) : row.actorRole,
    };
    return sentences.has(row.action) ? sentences(row.action, said) : t("unknown", said);
  };
  const more = total > rows.length ? { href: allHref, label: t("more", { count: total }) } : undefined;
  return (
    <Section id="history" title={t("title")} intro={t("intro")} more={more}>
      {rows.length === 0 ? (
        <EmptyState>{t("empty")}</EmptyState>
      ) : (
        <History
          labels={{ before: t("before"), after: t("after") }}
          entries={rows.map((row) => ({
            key: row.id,
            when: { iso: row.at, text: formatInstant(new Date(row.at), locale, scope.city.timeZone) },
            what: (
              <>
                {sentence(row)}
                <Changes changes={row.changes} say={say} />
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
