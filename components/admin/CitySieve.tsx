import { getLocale, getTranslations } from "next-intl/server";
import type { CityFilter } from "@/lib/domain/cities/schema";
import { stateCodes, stateName } from "@/lib/domain/cities/states";
import type { ProgrammeRow } from "@/lib/domain/programme/cohorts/queries";
import { SelectLine } from "./SelectLine";

type Props = { filter: CityFilter; programmes: ProgrammeRow[]; here: string };

/** Narrows the list of cities by name or key, cohort, Land, and who is missing. */
export async function CitySieve({ filter, programmes, here }: Props) {
  const [t, ui, locale] = [
    await getTranslations("admin.cities"),
    await getTranslations("ui.filter"),
    await getLocale(),
  ];
  const { q, cohort, state, missing } = filter;
  return (
    <SelectLine
      action={here}
      search={{ label: t("search"), value: q }}
      selects={[
        {
          name: "cohort",
          label: t("cohort"),
          value: cohort,
          any: t("anyCohort"),
          options: programmes.flatMap(({ cohorts }) =>
            cohorts.map(({ id, name, nameEn }) => ({ value: id, label: locale === "en" ? nameEn : name })),
          ),
        },
        {
          name: "state",
          label: t("state"),
          value: state,
          any: t("anyState"),
          options: stateCodes.map((code) => ({ value: code, label: stateName(code, locale) })),
        },
        {
          name: "missing",
          label: t("missing"),
          value: missing,
          any: t("anyMissing"),
          options: (["coordinator", "moderator"] as const).map((value) => ({
            value,
            label: t(`without.${value}`),
          })),
        },
      ]}
      apply={ui("apply")}
      reset={q || cohort || state || missing ? { href: here, label: ui("reset") } : undefined}
    />
  );
}
