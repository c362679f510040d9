import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Said } from "@/components/account/Said";
import { CohortTable } from "@/components/admin/CohortTable";
import { ProgrammeForm } from "@/components/admin/ProgrammeForm";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { Section } from "@/components/ui/Section";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { openProgramme } from "@/lib/platform/access/gates";
import { formatDay } from "@/lib/platform/i18n/format";

type Props = { searchParams: Promise<{ done?: string | string[]; open?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.cohorts"))("title") };
}

export default async function CohortsPage({ searchParams }: Props) {
  const scope = await openProgramme("cohorts.edit");
  const [t, locale, programmes] = [
    await getTranslations("admin.cohorts"),
    await getLocale(),
    await listProgrammes(scope),
  ];
  const { done, open } = await searchParams;
  const cohorts = programmes.flatMap((programme) => programme.cohorts);
  return (
    <>
      <Said area="admin" done={done} />
      <PageHead
        title={t("headline", { count: cohorts.length })}
        lead={programmes.length === 0 ? t("noProgramme") : t("lead")}
      />
      {programmes.map((programme) => (
        <Section
          key={programme.id}
          id={`programme-${programme.id}`}
          title={programme.name}
          intro={t("programme", {
            funder: programme.funder,
            from: formatDay(programme.startsOn, locale),
            until: programme.endsOn ? formatDay(programme.endsOn, locale) : "none",
          })}
          more={{ href: `/${locale}/admin/cohorts/new?programme=${programme.id}`, label: t("add") }}
        >
          {programme.cohorts.length > 0 ? (
            <CohortTable cohorts={programme.cohorts} />
          ) : (
            <EmptyState>{t("none")}</EmptyState>
          )}
        </Section>
      ))}
      <div className="sec">
        {open === "programme" || programmes.length === 0 ? (
          <>
            <h2 className="mb-s5">{t("startProgramme")}</h2>
            <ProgrammeForm />
          </>
        ) : (
          <a href={`/${locale}/admin/cohorts?open=programme#programme-form`}>{t("startProgramme")}</a>
        )}
      </div>
    </>
  );
}
