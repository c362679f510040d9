import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { GoalForm } from "@/components/strategy/GoalForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { readGoal } from "@/lib/domain/strategy/goals/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string; goal: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.goal"))("editTitle") };
}

export default async function EditGoalPage({ params }: Props) {
  const { city, goal: id } = await params;
  const scope = await openCity(city, "goal.edit");
  const goal = await readGoal(scope, id);
  if (!goal) notFound();
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: goal.title, href: `${home}/strategy/goals/${id}` },
  ];
  return (
    <>
      <PageHead crumb={{ label: ui("breadcrumb"), steps }} title={t("goal.editTitle")} />
      <GoalForm scope={scope} goal={goal} />
    </>
  );
}
