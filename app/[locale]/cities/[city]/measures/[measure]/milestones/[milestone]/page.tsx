import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MilestoneForm } from "@/components/strategy/MilestoneForm";
import { MilestoneReaching } from "@/components/strategy/MilestoneReaching";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { readMilestone } from "@/lib/domain/strategy/milestones/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; measure: string; milestone: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.milestone"))("editTitle") };
}

export default async function MilestonePage({ params }: Props) {
  const { city, measure: measureId, milestone: id } = await params;
  const scope = await openCity(city, "measure.edit");
  const milestone = await readMilestone(scope, measureId, id);
  if (!milestone || !may(scope, "measure.edit", milestone.measure.ownerId)) notFound();
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const { number, title } = milestone.measure;
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: `M${number} ${title}`, href: `${home}/measures/${measureId}` },
  ];
  return (
    <>
      <PageHead crumb={{ label: ui("breadcrumb"), steps }} title={t("milestone.editTitle")} />
      <MilestoneForm scope={scope} measureId={measureId} milestone={milestone} />
      <MilestoneReaching scope={scope} milestone={milestone} />
    </>
  );
}
