import { getLocale, getTranslations } from "next-intl/server";
import { SelectLine } from "@/components/admin/SelectLine";
import { phaseName } from "@/lib/domain/process/phases";
import type { OverviewFilter } from "@/lib/domain/programme/overview/filter";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { stuckKinds } from "@/lib/domain/programme/overview/rules";
import { overviewAddress } from "./overview-address";

type Props = { rows: OverviewRow[]; filter: OverviewFilter; here: string };

/** Narrows the view to a name, a cohort, a phase, or what is stuck. Offers only what occurs. */
export async function OverviewSieve({ rows, filter, here }: Props) {
  const [t, ui, locale] = [
    await getTranslations("programme"),
    await getTranslations("ui.filter"),
    await getLocale(),
  ];
  const { q, cohort, phase, stuck, sort, dir } = filter;
  const cohorts = new Map(rows.flatMap((row) => (row.cohort ? [[row.cohort.id, row.cohort]] : [])));
  const phases = [...new Set(rows.flatMap((row) => row.phases.map(({ code }) => code)))].sort();
  return (
    <SelectLine
      action={here}
      search={{ label: t("search"), value: q }}
      selects={[
        {
          name: "stuck",
          label: t("stuck"),
          value: stuck,
          any: t("anyStuck"),
          options: [...stuckKinds, "nothing"].map((kind) => ({ value: kind, label: t(`stuckKind.${kind}`) })),
        },
        {
          name: "phase",
          label: t("phase"),
          value: phase,
          any: t("anyPhase"),
          options: phases.map((code) => ({ value: code, label: `${code} ${phaseName(code, locale)}` })),
        },
        {
          name: "cohort",
          label: t("cohort"),
          value: cohort,
          any: t("anyCohort"),
          options: [...cohorts.values()]
            .sort((a, b) => a.position - b.position)
            .map(({ id, name, nameEn }) => ({ value: id, label: locale === "en" ? nameEn : name })),
        },
      ]}
      keep={{ sort: sort === "stuck" ? null : sort, dir: dir === "asc" ? null : dir }}
      apply={ui("apply")}
      reset={
        q || cohort || phase || stuck
          ? {
              href: overviewAddress(here, { ...filter, q: "", cohort: null, phase: null, stuck: null }, {}),
              label: ui("reset"),
            }
          : undefined
      }
    />
  );
}
