import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CohortFields } from "@/components/admin/CohortFields";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { PageHead } from "@/components/ui/PageHead";
import { createCohort } from "@/lib/domain/programme/cohorts/actions";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { openProgramme } from "@/lib/platform/access/gates";
import { newRecordId } from "@/lib/platform/forms/new-id";

type Props = { searchParams: Promise<{ programme?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.cohorts"))("add") };
}

export default async function NewCohortPage({ searchParams }: Props) {
  const scope = await openProgramme("cohorts.edit");
  const { programme: asked } = await searchParams;
  const programmes = await listProgrammes(scope);
  const programme = programmes.find(({ id }) => id === asked) ?? programmes.at(-1);
  if (!programme) notFound();
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const list = `/${locale}/admin/cohorts`;
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("cohorts.title"), href: list }, { label: t("cohorts.add") }],
        }}
        title={t("cohorts.add")}
        lead={programme.name}
      />
      <div className="mt-s6">
        <ActionForm
          action={createCohort}
          labels={formLabels(ui, locale)}
          hidden={{ id: newRecordId(), programmeId: programme.id }}
          submitLabel={t("cohortForm.submit")}
          cancel={{ href: list, label: ui("cancel") }}
        >
          <CohortFields />
        </ActionForm>
      </div>
    </>
  );
}
