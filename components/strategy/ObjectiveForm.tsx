import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { RadioGroup } from "@/components/forms/ChoiceGroup";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { NumberField } from "@/components/forms/NumberField";
import { SelectField } from "@/components/forms/SelectField";
import { TextField } from "@/components/forms/TextField";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { createObjectiveAction, editObjectiveAction } from "@/lib/domain/strategy/objectives/actions";
import type { ObjectiveChoices, ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import { remits } from "@/lib/domain/strategy/objectives/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { formatNumber } from "@/lib/platform/i18n/format";
import { workspace } from "./place";

type Props = { scope: CityScope; choices: ObjectiveChoices; objective?: ObjectiveView; goalId?: string };

/** An objective, new or saved. A new one stands under the goal it was begun from. */
export async function ObjectiveForm({ scope, choices, objective, goalId }: Props) {
  const [t, s, values, ui, locale, home] = [
    await getTranslations("strategy.objective"),
    await getTranslations("strategy"),
    await getTranslations("values"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const saved: Record<string, string> = objective
    ? { id: objective.id, version: String(objective.version) }
    : { id: newRecordId() };
  const figure = (value: number | undefined) =>
    value === undefined ? undefined : formatNumber(value, locale);
  return (
    <div className="mt-s6">
      <ActionForm
        action={objective ? editObjectiveAction : createObjectiveAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, ...saved }}
        draftKey={`objective ${objective?.id ?? scope.city.id} ${scope.actor.userId}`}
        submitLabel={objective ? s("save") : t("create")}
        cancel={{
          href: objective ? `${home}/strategy/objectives/${objective.id}` : `${home}/strategy`,
          label: s("cancel"),
        }}
        sticky
      >
        <TextField
          name="title"
          label={t("titleField")}
          hint={t("titleHint")}
          defaultValue={objective?.title}
        />
        <SelectField
          name="goalId"
          label={t("goal")}
          width="full"
          options={choices.goals.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={objective?.goalId ?? goalId}
        />
        <SelectField
          name="indicatorId"
          label={t("indicator")}
          hint={t("indicatorHint")}
          width="full"
          optional
          empty={t("noIndicator")}
          options={indicatorOptions(choices.indicators, locale, t("processIndicators"))}
          defaultValue={objective?.indicatorId ?? undefined}
        />
        <TextField
          name="unit"
          label={t("unit")}
          hint={t("unitHint")}
          width="short"
          optional
          defaultValue={objective?.ownUnit}
        />
        <div className="pair">
          <NumberField
            name="baseline"
            label={t("baseline")}
            hint={t("baselineHint")}
            decimals
            optional
            defaultValue={figure(objective?.baseline?.value)}
          />
          <DateField
            name="baselineOn"
            label={t("baselineOn")}
            optional
            defaultValue={objective?.baseline?.on}
          />
        </div>
        <div className="pair">
          <NumberField
            name="target"
            label={t("target")}
            decimals
            optional
            defaultValue={figure(objective?.target?.value)}
          />
          <DateField name="targetOn" label={t("targetOn")} optional defaultValue={objective?.target?.on} />
        </div>
        <SelectField
          name="seatId"
          label={t("seat")}
          hint={t("seatHint")}
          width="full"
          optional
          empty={t("noSeat")}
          options={choices.seats.map(({ id, title, organisation }) => ({
            value: id,
            label: organisation && organisation !== title ? `${title} (${organisation})` : title,
          }))}
          defaultValue={objective?.seat?.id}
        />
        <RadioGroup
          name="remit"
          label={t("remit")}
          optional
          options={[
            ...remits.map((value) => ({ value, label: values(`remit.${value}`) })),
            { value: "", label: t("noRemit") },
          ]}
          defaultValue={objective?.remit ?? ""}
        />
      </ActionForm>
    </div>
  );
}

/** Indicators grouped by their field of action, in the order of the library. */
function indicatorOptions(indicators: ObjectiveChoices["indicators"], locale: string, process: string) {
  const fields = [...new Set(indicators.map((indicator) => indicator.field))];
  return fields.map((field) => ({
    group: field === "process" ? process : fieldOfActionName(field, locale),
    options: indicators
      .filter((indicator) => indicator.field === field)
      .map(({ id, nameDe, nameEn, unitDe, unitEn }) => ({
        value: id,
        label: locale === "en" ? `${nameEn} (${unitEn})` : `${nameDe} (${unitDe})`,
      })),
  }));
}
