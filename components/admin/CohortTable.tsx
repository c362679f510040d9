import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { CountCell, Table, Td, Th } from "@/components/ui/Table";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { reorderCohort } from "@/lib/domain/programme/cohorts/actions";
import type { CohortRow } from "@/lib/domain/programme/cohorts/queries";

/** The cohorts of a programme in their order, which can be changed. */
export async function CohortTable({ cohorts }: { cohorts: CohortRow[] }) {
  const [t, ui, locale] = [
    await getTranslations("admin.cohorts"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const labels = formLabels(ui, locale);
  return (
    <Table caption={t("title")} captionHidden narrow="stack">
      <thead>
        <tr>
          <Th>{t("cohort")}</Th>
          <Th>{t("fields")}</Th>
          <Th numeric>{t("cities")}</Th>
          <Th>{t("order")}</Th>
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort, index) => (
          <tr key={cohort.id}>
            <th scope="row">
              <a href={`/${locale}/admin/cohorts/${cohort.id}`}>
                {locale === "en" ? cohort.nameEn : cohort.name}
              </a>
            </th>
            <Td label={t("fields")}>
              {cohort.fieldsOfAction.map((id) => fieldOfActionName(id, locale)).join(", ")}
            </Td>
            <CountCell
              count={cohort.cities}
              href={`/${locale}/admin/cities?cohort=${cohort.id}`}
              none={ui("none")}
            />
            <Td>
              <div className="row">
                {index > 0 ? (
                  <ConfirmSubmit
                    action={reorderCohort}
                    labels={labels}
                    hidden={{ cohortId: cohort.id, direction: "up" }}
                    label={t("up")}
                  />
                ) : null}
                {index < cohorts.length - 1 ? (
                  <ConfirmSubmit
                    action={reorderCohort}
                    labels={labels}
                    hidden={{ cohortId: cohort.id, direction: "down" }}
                    label={t("down")}
                  />
                ) : null}
              </div>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
