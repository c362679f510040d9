import { getLocale, getTranslations } from "next-intl/server";
import { type Facet, FilterForm, FilterGroup } from "@/components/ui/FilterForm";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import {
  type Count,
  chosenCount,
  listedStates,
  type MeasureFilter,
  type MeasureList,
  NO_OWNER,
} from "@/lib/domain/strategy/measures/list/rules";
import { keptOf, queryOf } from "@/lib/domain/strategy/measures/list/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { workspace } from "../place";

type Props = { scope: CityScope; filter: MeasureFilter; list: MeasureList };

/** The questions beside the list; each answer says how many measures it leads to. */
export async function MeasureSieve({ scope, filter, list }: Props) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.list"),
    await getTranslations("strategy.status"),
    await getTranslations("ui.filter"),
    await getLocale(),
    await workspace(scope),
  ];
  const { words, sort, descending } = filter;
  const chosen = chosenCount(filter);
  const facets = (
    counts: readonly Count[],
    values: readonly string[],
    label: (count: Count) => string,
  ): Facet[] =>
    counts.map((count) => ({ ...count, label: label(count), checked: values.includes(count.value) }));
  const byName = (a: Facet, b: Facet) =>
    Number(a.value === NO_OWNER) - Number(b.value === NO_OWNER) || a.label.localeCompare(b.label, locale);
  const states = listedStates.flatMap(
    (state) => list.counts.status.find(({ value }) => value === state) ?? [],
  );
  return (
    <FilterForm
      action={`${home}/measures`}
      keep={keptOf({ words, sort, descending })}
      labels={{ summary: ui("summary", { count: chosen }), apply: ui("apply"), reset: ui("reset") }}
      resetHref={chosen > 0 ? `${home}/measures${queryOf({ words, sort, descending })}` : undefined}
    >
      {filter.archived ? null : (
        <FilterGroup
          name="status"
          legend={t("status")}
          options={facets(states, filter.status, ({ value }) => s(value as (typeof listedStates)[number]))}
        />
      )}
      <FilterGroup
        name="field"
        legend={t("field")}
        options={facets(list.counts.field, filter.field, ({ value }) => fieldOfActionName(value, locale))}
      />
      <FilterGroup
        name="owner"
        legend={t("owner")}
        options={facets(list.counts.owner, filter.owner, ({ value, label }) =>
          value === NO_OWNER ? t("noOwner") : label,
        ).toSorted(byName)}
      />
      <FilterGroup
        name="goal"
        legend={t("goal")}
        options={facets(list.counts.goal, filter.goal, ({ label }) => label)}
      />
      <fieldset className="facet">
        <legend>{t("more")}</legend>
        <Box name="overdue" label={t("overdue")} count={list.counts.overdue} checked={filter.overdue} />
        <Box name="archived" label={t("archived")} count={list.counts.archived} checked={filter.archived} />
      </fieldset>
    </FilterForm>
  );
}

function Box({
  name,
  label,
  count,
  checked,
}: {
  name: string;
  label: string;
  count: number;
  checked: boolean;
}) {
  return (
    <label>
      <input type="checkbox" name={name} value="1" defaultChecked={checked} />
      <span>{label}</span>
      <span className="num soft">{count}</span>
    </label>
  );
}
