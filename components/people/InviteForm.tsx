import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { RadioGroup } from "@/components/forms/ChoiceGroup";
import { formLabels } from "@/components/forms/labels";
import { SelectField } from "@/components/forms/SelectField";
import { invitePerson } from "@/lib/domain/people/membership/actions";
import { membershipRoles } from "@/lib/domain/people/membership/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { WhomToInvite } from "./WhomToInvite";

type Props = { scope: CityScope; organisations: { id: string; name: string }[] };

/** Invites somebody into a role of the committee, for an organisation of the city. */
export async function InviteForm({ scope, organisations }: Props) {
  const [t, shell, ui, locale] = [
    await getTranslations("people"),
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const { slug } = scope.city;
  return (
    <ActionForm
      action={invitePerson}
      labels={formLabels(ui, locale)}
      hidden={{ city: slug, id: newRecordId() }}
      submitLabel={t("form.submit")}
      pendingLabel={t("form.pending")}
      cancel={{ href: `/${locale}/cities/${slug}/people`, label: ui("cancel") }}
    >
      <WhomToInvite />
      <RadioGroup
        name="role"
        label={t("role")}
        options={membershipRoles.map((role) => ({
          value: role,
          label: shell(`role.${role}`),
          hint: t(`means.${role}`),
        }))}
      />
      <SelectField
        name="organisationId"
        label={t("organisation")}
        hint={
          organisations.length > 0 ? (
            t("form.organisationHint")
          ) : (
            <a href={`/${locale}/cities/${slug}/committee/organisations`}>{t("form.noOrganisation")}</a>
          )
        }
        empty={t("form.noneChosen")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </ActionForm>
  );
}
