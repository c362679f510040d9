import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { CheckboxField } from "@/components/forms/CheckboxField";
import { RadioGroup } from "@/components/forms/ChoiceGroup";
import { TextField } from "@/components/forms/TextField";
import { seatTiers } from "@/lib/domain/committee/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";
import { formWords } from "./form-words";
import { StakeholderTypeField } from "./StakeholderTypeField";

type Props = {
  scope: CityScope;
  action: FormAction;
  /** id, and for an edit the version the form is opened with */
  hidden: Record<string, string>;
  saved: { title: string; typeId: string; tier: string; voting: boolean };
  submitLabel: string;
  cancelHref: string;
};

/** What a seat is called, for whom it is and what it may. For a new seat and for a saved one. */
export async function SeatForm({ scope, action, hidden, saved, submitLabel, cancelHref }: Props) {
  const [t, { labels, cancel }] = [await getTranslations("committee"), await formWords(scope)];
  return (
    <ActionForm
      action={action}
      labels={labels}
      hidden={{ city: scope.city.slug, ...hidden }}
      submitLabel={submitLabel}
      cancel={{ href: cancelHref, label: cancel }}
    >
      <TextField
        name="title"
        label={t("seatForm.title")}
        hint={t("seatForm.titleHint")}
        defaultValue={saved.title}
      />
      <StakeholderTypeField
        label={t("seatForm.type")}
        hint={t("seatForm.typeHint")}
        helpLabel={t("seatForm.typesHelp")}
        defaultValue={saved.typeId}
      />
      <RadioGroup
        name="tier"
        label={t("seatForm.tier")}
        hint={t("seatForm.tierHint")}
        defaultValue={saved.tier}
        options={seatTiers.map((tier) => ({
          value: tier,
          label: t(`tier.${tier}`),
          hint: t(`seatForm.tierText.${tier}`),
        }))}
      />
      <CheckboxField name="voting" value="true" label={t("seatForm.voting")} defaultChecked={saved.voting} />
    </ActionForm>
  );
}
