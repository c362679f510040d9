import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ObjectiveForm } from "@/components/strategy/ObjectiveForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { objectiveChoices, readObjective } from "@/lib/domain/strategy/objectives/queries";
import { openCity } from "@/lib/platform/access/gates";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; objective: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.objective"))("editTitle") };
}

export default async function EditObjectivePage({ params }: Props) {
  const { city, objective: id } = await params;
  const scope = await openCity(city, "objective.edit");
  const objective = await readObjective(scope, id);
  if (!objective) notFound();
  const choices = await objectiveChoices(scope, { goalId: objective.goalId, seatId: objective.seat?.id });
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    {
      label: `${objective.place ?? ""} ${objective.title}`.trim(),
      href: `${home}/strategy/objectives/${id}`,
    },
  ];
  return (
    <>
      <PageHead crumb={{ label: ui("breadcrumb"), steps }} title={t("objective.editTitle")} />
      <ObjectiveForm scope={scope} choices={choices} objective={objective} />
    </>
  );
}
