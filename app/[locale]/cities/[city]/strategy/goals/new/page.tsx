import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GoalForm } from "@/components/strategy/GoalForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.goal"))("new") };
}

export default async function NewGoalPage({ params }: Props) {
  const scope = await openCity((await params).city, "goal.edit");
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const steps = [{ label: t("title"), href: `${home}/strategy` }, { label: t("goal.label") }];
  return (
    <>
      <PageHead crumb={{ label: ui("breadcrumb"), steps }} title={t("goal.new")} lead={t("goal.newLead")} />
      <GoalForm scope={scope} />
    </>
  );
}
