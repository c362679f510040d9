import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Section } from "@/components/ui/Section";
import { Status, type StatusKind } from "@/components/ui/Status";
import { CountCell, Table, Th } from "@/components/ui/Table";
import { measureColumns } from "@/lib/domain/cities/dashboard/rules";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { DashboardPart } from "./context";

const KIND = { running: "plan", risk: "risk", late: "late", planned: "planned" } as const satisfies Record<
  string,
  StatusKind
>;

type Props = DashboardPart & { counts: Map<string, Record<string, number>>; mayEdit: boolean };

/** Open measures by field of action and state; each number opens the list behind it. */
export async function MeasureMatrix({ dashboard, locale, home, counts, mayEdit }: Props) {
  const [t, ui] = [await getTranslations("dashboard.measures"), await getTranslations("ui")];
  const list = `${home}/measures`;
  const total = (column: string) => [...counts.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0);
  const rowTotal = (row: Record<string, number>) => Object.values(row).reduce((sum, count) => sum + count, 0);
  return (
    <Section
      id="measures"
      title={t("title", { count: dashboard.measures.length })}
      more={{ href: list, label: t("more") }}
    >
      {dashboard.measures.length === 0 ? (
        <EmptyState action={mayEdit ? <ButtonLink href={`${list}/new`}>{t("add")}</ButtonLink> : undefined}>
          {t("empty")}
        </EmptyState>
      ) : (
        <>
          <Table caption={t("caption")} captionHidden>
            <thead>
              <tr>
                <Th>{t("field")}</Th>
                {measureColumns.map((column) => (
                  <Th key={column} numeric>
                    <Status kind={KIND[column]}>{ui(`status.${KIND[column]}`)}</Status>
                  </Th>
                ))}
                <Th numeric>{t("sum")}</Th>
              </tr>
            </thead>
            <tbody>
              {[...counts].map(([field, row]) => (
                <tr key={field}>
                  <th scope="row">{fieldOfActionName(field, locale)}</th>
                  {measureColumns.map((column) => (
                    <CountCell
                      key={column}
                      count={row[column] ?? 0}
                      href={`${list}?field=${field}&status=${column}`}
                      none={ui("none")}
                    />
                  ))}
                  <CountCell count={rowTotal(row)} href={`${list}?field=${field}`} none={ui("none")} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("all")}</th>
                {measureColumns.map((column) => (
                  <CountCell
                    key={column}
                    count={total(column)}
                    href={`${list}?status=${column}`}
                    none={ui("none")}
                  />
                ))}
                <CountCell count={dashboard.measures.length} href={list} none={ui("none")} />
              </tr>
            </tfoot>
          </Table>
          <p className="xs soft">{t("rule")}</p>
        </>
      )}
    </Section>
  );
}
