import { getTranslations } from "next-intl/server";
import { CheckboxGroup } from "@/components/forms/ChoiceGroup";
import { DateField } from "@/components/forms/DateField";
import { SelectField } from "@/components/forms/SelectField";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import type { MeasureChoices } from "@/lib/domain/strategy/measures/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";

type Props = { scope: CityScope; fields: Partial<Fields>; choices: MeasureChoices; saved: boolean };

/** Who is responsible, who helps, from when until when. */
export async function WhoPart({ scope, fields, choices, saved }: Props) {
  const t = await getTranslations("strategy.measure");
  // A member is responsible with their own organisation and cannot make another one responsible.
  const everyOwner = may(scope, "measure.edit", null);
  const owners = choices.organisations.filter(({ id }) => everyOwner || id === scope.organisationId);
  return (
    <>
      <h2 className="part">{t("parts.who")}</h2>
      <SelectField
        name="ownerId"
        label={t("owner")}
        hint={t("ownerHint")}
        width="full"
        optional={everyOwner}
        empty={everyOwner ? t("ownerOpen") : ""}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fields.ownerId ?? (everyOwner ? undefined : (scope.organisationId ?? undefined))}
      />
      <div className="choices-columns">
        <CheckboxGroup
          name="partnerIds"
          label={t("partners")}
          hint={t("partnersHint")}
          optional
          options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={fields.partnerIds}
        />
      </div>
      <div className="pair">
        <DateField
          name="startsOn"
          label={t("startsOn")}
          hint={t("startsOnHint")}
          optional
          defaultValue={fields.startsOn ?? undefined}
        />
        <DateField
          name="endsOn"
          label={t("endsOn")}
          hint={t("endsOnHint")}
          optional
          defaultValue={fields.endsOn ?? undefined}
        />
      </div>
      {saved ? (
        <DateField
          name="startedOn"
          label={t("startedOn")}
          hint={t("startedOnHint")}
          optional
          max={today(scope.city.timeZone)}
          defaultValue={fields.startedOn ?? undefined}
        />
      ) : null}
    </>
  );
}
