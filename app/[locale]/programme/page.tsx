import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NoCityYet } from "@/components/programme/NoCityYet";
import { OverviewHead } from "@/components/programme/OverviewHead";
import { OverviewSieve } from "@/components/programme/OverviewSieve";
import { OverviewTable } from "@/components/programme/OverviewTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { arrange, overviewFilterSchema } from "@/lib/domain/programme/overview/filter";
import { listEntrustedCities } from "@/lib/domain/programme/overview/queries";
import { openProgramme } from "@/lib/platform/access/gates";
import { today } from "@/lib/platform/clock/day";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programme"))("title") };
}

export default async function ProgrammePage({ searchParams }: Props) {
  const scope = await openProgramme("programme.read");
  const filter = overviewFilterSchema.parse(await searchParams);
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const [all, day] = [await listEntrustedCities(scope), today("Europe/Berlin")];
  const rows = arrange(all, filter, day);
  const here = `/${locale}/programme`;
  if (all.length === 0) return <NoCityYet lead={scope.role === "lead"} />;
  return (
    <>
      <OverviewHead rows={all} today={day} here={here} />
      <OverviewSieve rows={all} filter={filter} here={here} />
      {rows.length > 0 ? (
        <OverviewTable rows={rows} filter={filter} today={day} here={here} />
      ) : (
        <EmptyState action={<a href={here}>{t("all")}</a>}>{t("noneFound")}</EmptyState>
      )}
    </>
  );
}
