import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ObjectiveForm } from "@/components/strategy/ObjectiveForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { objectiveChoices } from "@/lib/domain/strategy/objectives/queries";
import { openCity } from "@/lib/platform/access/gates";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.objective"))("new") };
}

export default async function NewObjectivePage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "objective.edit");
  const asked = recordPageSchema.parse(await searchParams);
  const choices = await objectiveChoices(scope);
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const goal = choices.goals.find(({ id }) => id === asked.goal);
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    ...(goal
      ? [{ label: goal.title, href: `${home}/strategy/goals/${goal.id}` }]
      : [{ label: t("objective.label") }]),
  ];
  return (
    <>
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={t("objective.new")}
        lead={t("objective.newLead")}
      />
      <ObjectiveForm scope={scope} choices={choices} goalId={goal?.id ?? choices.goals[0]?.id} />
    </>
  );
}
