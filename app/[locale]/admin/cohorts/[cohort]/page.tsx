import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CohortFields } from "@/components/admin/CohortFields";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { PageHead } from "@/components/ui/PageHead";
import { editCohort } from "@/lib/domain/programme/cohorts/actions";
import { readCohort } from "@/lib/domain/programme/cohorts/queries";
import { asOpened } from "@/lib/domain/programme/cohorts/schema";
import { openProgramme } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ cohort: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.cohorts"))("edit") };
}

export default async function CohortPage({ params }: Props) {
  const scope = await openProgramme("cohorts.edit");
  const cohort = await readCohort(scope, (await params).cohort);
  if (!cohort) notFound();
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const list = `/${locale}/admin/cohorts`;
  const name = locale === "en" ? cohort.nameEn : cohort.name;
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("cohorts.title"), href: list }, { label: name }],
        }}
        title={name}
      />
      <div className="mt-s6">
        <ActionForm
          action={editCohort}
          labels={formLabels(ui, locale)}
          hidden={{ cohortId: cohort.id, opened: asOpened(cohort) }}
          submitLabel={t("save")}
          cancel={{ href: list, label: ui("cancel") }}
        >
          <CohortFields cohort={cohort} />
        </ActionForm>
      </div>
    </>
  );
}
