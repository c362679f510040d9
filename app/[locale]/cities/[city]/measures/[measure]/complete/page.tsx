import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CompletionForm } from "@/components/strategy/CompletionForm";
import { workspace } from "@/components/strategy/place";
import { PageHead } from "@/components/ui/PageHead";
import { readMeasure } from "@/lib/domain/strategy/measures/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";

type Props = { params: Promise<{ city: string; measure: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.measure"))("completeTitle") };
}

export default async function CompleteMeasurePage({ params }: Props) {
  const { city, measure: id } = await params;
  const scope = await openCity(city, "measure.complete");
  const [t, ui, locale, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const measure = await readMeasure(scope, id, locale);
  if (!measure || !may(scope, "measure.complete", measure.ownerId)) notFound();
  const here = `${home}/measures/${id}`;
  if (measure.completed || measure.archived) redirect(here);
  const number = `M${measure.number}`;
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: number, href: here },
  ];
  return (
    <>
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={t("measure.completeTitle")}
        lead={t("measure.completeLead", { number, title: measure.title })}
      />
      <CompletionForm scope={scope} measure={measure} />
    </>
  );
}
