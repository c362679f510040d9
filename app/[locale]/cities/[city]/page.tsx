import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Headline } from "@/components/dashboard/Headline";
import { MeasureMatrix } from "@/components/dashboard/MeasureMatrix";
import { ObjectivePaths } from "@/components/dashboard/ObjectivePaths";
import { ProcessRing } from "@/components/dashboard/ProcessRing";
import { RecentChanges } from "@/components/dashboard/RecentChanges";
import { WaitingList } from "@/components/dashboard/WaitingList";
import { WhoIsMissing } from "@/components/dashboard/WhoIsMissing";
import { Columns } from "@/components/ui/Columns";
import { PageHead } from "@/components/ui/PageHead";
import { readDashboard } from "@/lib/domain/cities/dashboard/queries";
import { countByField, waitingFor } from "@/lib/domain/cities/dashboard/rules";
import { missingAtTable, missingSeatCount } from "@/lib/domain/committee/rules";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import { formatLongDay } from "@/lib/platform/i18n/format";

type Props = { params: Promise<{ city: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard"))("title") };
}

export default async function DashboardPage({ params }: Props) {
  const scope = await openCity((await params).city, "city.read");
  const [dashboard, locale] = [await readDashboard(scope), await getLocale()];
  const missing = missingAtTable(scope.city, dashboard.requirements, dashboard.seats);
  const { organisationId } = scope;
  const acts = may(scope, "measure.edit", organisationId);
  const reader = { coordinates: scope.role === "coordinator", organisationId: acts ? organisationId : null };
  const seesTable = may(scope, "committee.read");
  const count = (state: string) => dashboard.measures.filter((measure) => measure.state === state).length;
  const part = { dashboard, locale, home: `/${locale}/cities/${scope.city.slug}` };
  const typeName = (id: string) => {
    const type = dashboard.requirements.find((known) => known.typeId === id);
    return (locale === "en" ? type?.nameEn : type?.nameDe) ?? id;
  };
  return (
    <>
      <PageHead
        kicker={formatLongDay(dashboard.today, locale)}
        title={
          <Headline
            {...part}
            city={scope.city.name}
            late={count("late")}
            risk={count("risk")}
            missing={seesTable ? missingSeatCount(missing) : 0}
            mayEdit={may(scope, "goal.edit")}
          />
        }
        aside={<ProcessRing {...part} />}
        actions={<WaitingList {...part} items={waitingFor(reader, dashboard, scope.city)} />}
      />
      <ObjectivePaths {...part} mayEdit={may(scope, "objective.edit")} />
      <Columns>
        <MeasureMatrix
          {...part}
          counts={countByField(dashboard.measures)}
          mayEdit={may(scope, "measure.create")}
        />
        {may(scope, "history.read") ? <RecentChanges {...part} timeZone={scope.city.timeZone} /> : null}
      </Columns>
      {seesTable ? (
        <WhoIsMissing {...part} missing={missing} typeName={typeName} mayEdit={may(scope, "seat.edit")} />
      ) : null}
    </>
  );
}
