import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { CheckboxGroup } from "@/components/forms/ChoiceGroup";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { NumberField } from "@/components/forms/NumberField";
import { SelectField } from "@/components/forms/SelectField";
import { TextField } from "@/components/forms/TextField";
import { takeCityIn } from "@/lib/domain/cities/actions";
import { fieldOfActionName, fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import type { RegisterRow } from "@/lib/domain/cities/register";
import type { FoundingKind } from "@/lib/domain/cities/schema";
import type { ProgrammeRow } from "@/lib/domain/programme/cohorts/queries";
import { today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { formatNumber } from "@/lib/platform/i18n/format";
import { cohortOptions } from "./cohort-options";
import { FoundingFacts } from "./FoundingFacts";
import { nameInProgramme } from "./name-in-programme";
import { addressWith } from "./query";

type Props = { entry: RegisterRow; kind: FoundingKind; programmes: ProgrammeRow[]; q: string };

/** What the register does not know about a city that is taken in. */
export async function FoundingForm({ entry, kind, programmes, q }: Props) {
  const [t, ui, locale] = [
    await getTranslations("admin.founding"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const newest = programmes.at(-1)?.cohorts.at(-1);
  const search = addressWith(`/${locale}/admin/cities/new`, { kind: kind === "registered" ? null : kind, q });
  return (
    <>
      <FoundingFacts entry={entry} kind={kind} back={search} />
      <ActionForm
        action={takeCityIn}
        labels={formLabels(ui, locale)}
        hidden={{ id: newRecordId(), kind, key: entry.key }}
        submitLabel={t("submit")}
        cancel={{ href: `/${locale}/admin/cities`, label: ui("cancel") }}
      >
        <TextField
          name="name"
          label={t(`name.${kind}`)}
          hint={t(`nameHint.${kind}`)}
          defaultValue={kind === "registered" ? nameInProgramme(entry) : ""}
          width="medium"
          autoComplete="off"
        />
        <NumberField
          name="population"
          label={t("population")}
          hint={t(kind === "registered" && entry.population ? "populationKnown" : "populationHint")}
          defaultValue={
            kind === "registered" && entry.population ? formatNumber(entry.population, locale) : undefined
          }
          optional
        />
        <SelectField
          name="cohortId"
          label={t("cohort")}
          options={cohortOptions(programmes, locale)}
          defaultValue={newest?.id}
          empty={t("noCohort")}
          optional
        />
        <CheckboxGroup
          name="fieldsOfAction"
          label={t("fields")}
          hint={t("fieldsHint")}
          defaultValue={newest?.fieldsOfAction}
          options={fieldsOfAction.map((id) => ({ value: id, label: fieldOfActionName(id, locale) }))}
        />
        <DateField
          name="startsOn"
          label={t("starts")}
          hint={t("startsHint")}
          defaultValue={today("Europe/Berlin")}
        />
        <DateField name="cooperationEndsOn" label={t("ends")} hint={t("endsHint")} optional />
      </ActionForm>
    </>
  );
}
