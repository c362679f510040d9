import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { MeasureForm } from "@/components/strategy/MeasureForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { measureChoices, readMeasureFields } from "@/lib/domain/strategy/measures/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; measure: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.measure"))("editTitle") };
}

export default async function EditMeasurePage({ params }: Props) {
  const { city, measure: id } = await params;
  const scope = await openCity(city, "measure.edit");
  const measure = await readMeasureFields(scope, id);
  if (!measure || !may(scope, "measure.edit", measure.fields.ownerId)) notFound();
  const [t, ui, locale, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const choices = await measureChoices(scope, locale, measure.fields);
  const place = choices.objectives.find((objective) => objective.id === measure.fields.objectiveId)?.place;
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    ...(place ? [{ label: place }] : []),
    { label: `M${measure.number}`, href: `${home}/measures/${id}` },
  ];
  return (
    <>
      <PageHead crumb={{ label: ui("breadcrumb"), steps }} title={measure.fields.title} />
      <MeasureForm scope={scope} choices={choices} saved={measure} />
    </>
  );
}
