import { getLocale, getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/SelectField";
import { TextArea } from "@/components/forms/TextArea";
import { TextField } from "@/components/forms/TextField";
import { fieldOfActionName, fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import type { MeasureChoices } from "@/lib/domain/strategy/measures/queries";
import { measureLimits } from "@/lib/domain/strategy/measures/schema";
import type { CityScope } from "@/lib/platform/access/scope";

type Props = { scope: CityScope; fields: Partial<Fields>; choices: MeasureChoices };

/** What is done, and what it contributes to. */
export async function WhatPart({ scope, fields, choices }: Props) {
  const [t, locale] = [await getTranslations("strategy.measure"), await getLocale()];
  const chosen = scope.city.fieldsOfAction.length > 0 ? scope.city.fieldsOfAction : fieldsOfAction;
  const offered = fieldsOfAction.filter((field) => chosen.includes(field) || field === fields.fieldOfAction);
  const goals = [...new Set(choices.objectives.map((objective) => objective.goal))];
  return (
    <>
      <h2 className="part">{t("parts.what")}</h2>
      <TextField name="title" label={t("titleField")} hint={t("titleHint")} defaultValue={fields.title} />
      <SelectField
        name="objectiveId"
        label={t("objective")}
        hint={t("objectiveHint")}
        width="full"
        options={goals.map((goal) => ({
          group: goal,
          options: choices.objectives
            .filter((objective) => objective.goal === goal)
            .map(({ id, place, title }) => ({ value: id, label: `${place ?? ""} ${title}`.trim() })),
        }))}
        defaultValue={fields.objectiveId}
      />
      <SelectField
        name="fieldOfAction"
        label={t("field")}
        options={offered.map((field) => ({ value: field, label: fieldOfActionName(field, locale) }))}
        defaultValue={fields.fieldOfAction ?? (offered.length === 1 ? offered[0] : undefined)}
      />
      <TextArea
        name="description"
        label={t("description")}
        hint={t("descriptionHint")}
        defaultValue={fields.description}
        limit={measureLimits.description}
        optional
      />
      <TextField
        name="targetGroup"
        label={t("targetGroup")}
        hint={t("targetGroupHint")}
        defaultValue={fields.targetGroup}
        optional
      />
    </>
  );
}
