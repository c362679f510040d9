import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { CheckboxField } from "@/components/forms/CheckboxField";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { NumberField } from "@/components/forms/NumberField";
import { TextField } from "@/components/forms/TextField";
import type { ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import { enterFigureAction } from "@/lib/domain/strategy/observations/actions";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { unitOf } from "./figures";

/** The next figure: value, day, source. */
export async function FigureForm({ scope, objective }: { scope: CityScope; objective: ObjectiveView }) {
  const [t, ui, locale] = [
    await getTranslations("strategy.observation"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <div className="next-entry">
      <h3>{t("add")}</h3>
      <p className="small soft">{t("privacy")}</p>
      <ActionForm
        id="figure"
        action={enterFigureAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, objectiveId: objective.id, id: newRecordId() }}
        submitLabel={t("add")}
      >
        <div className="pair">
          <NumberField
            name="value"
            label={t("value")}
            unit={unitOf(objective, locale) || undefined}
            decimals
          />
          <DateField name="observedOn" label={t("day")} max={today(scope.city.timeZone)} />
        </div>
        <TextField
          name="source"
          label={t("source")}
          hint={t("sourceHint")}
          defaultValue={objective.observations.at(-1)?.source}
        />
        <CheckboxField name="replace" label={t("replace")} />
      </ActionForm>
    </div>
  );
}
