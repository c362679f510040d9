import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MeasureForm } from "@/components/strategy/MeasureForm";
import { NoMeasureYet } from "@/components/strategy/NoMeasureYet";
import { workspace } from "@/components/strategy/place";
import { Templates } from "@/components/strategy/Templates";
import { PageHead } from "@/components/ui/PageHead";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { measureChoices } from "@/lib/domain/strategy/measures/queries";
import { beginWith, measureTemplate } from "@/lib/domain/strategy/measures/templates";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.measure"))("new") };
}

export default async function NewMeasurePage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "measure.create");
  const asked = recordPageSchema.parse(await searchParams);
  const [t, ui, locale, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const choices = await measureChoices(scope, locale);
  const template = measureTemplate(asked.template, locale);
  const objective = choices.objectives.find(({ id }) => id === asked.objective);
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: t("list.title"), href: `${home}/measures` },
  ];
  const ready = choices.objectives.length > 0 && may(scope, "measure.create", scope.organisationId);
  return (
    <>
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={t("measure.new")}
        lead={t("measure.newLead")}
      />
      {ready ? (
        <>
          <Templates scope={scope} chosen={template} objectiveId={objective?.id} />
          <MeasureForm
            scope={scope}
            choices={choices}
            begin={{ objectiveId: objective?.id, ...beginWith(template, scope.city.fieldsOfAction) }}
            beginning={`${objective?.id ?? ""} ${template?.id ?? ""}`}
          />
        </>
      ) : (
        <NoMeasureYet scope={scope} objectives={choices.objectives.length} />
      )}
    </>
  );
}
