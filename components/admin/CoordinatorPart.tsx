import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { WhomToInvite } from "@/components/people/WhomToInvite";
import { Lines } from "@/components/ui/Lines";
import { Section } from "@/components/ui/Section";
import type { CityRecord, Coordinator } from "@/lib/domain/cities/queries";
import { inviteCitysCoordinator } from "@/lib/domain/people/coordinator/actions";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { CoordinatorLine } from "./CoordinatorLine";

type Props = {
  city: CityRecord;
  coordinators: Coordinator[];
  /** the address asks for the form; an answer without script finds it open again */
  open: boolean;
};

/** Who runs the city, and the invitation of the first person there. */
export async function CoordinatorPart({ city, coordinators, open }: Props) {
  const [t, ui, locale] = [
    await getTranslations("admin.coordinator"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const labels = formLabels(ui, locale);
  return (
    <Section id="coordinator" title={t("title")} intro={t("intro")}>
      {coordinators.length > 0 ? (
        <Lines>
          {coordinators.map((person) => (
            <CoordinatorLine key={person.id} city={city} person={person} />
          ))}
        </Lines>
      ) : null}
      <div className={coordinators.length > 0 ? "mt-s5" : undefined}>
        {open || coordinators.length === 0 ? (
          <ActionForm
            id="coordinator-form"
            action={inviteCitysCoordinator}
            labels={labels}
            hidden={{ id: newRecordId(), cityId: city.id }}
            submitLabel={t("submit")}
          >
            <WhomToInvite />
          </ActionForm>
        ) : (
          <a href={`/${locale}/admin/cities/${city.slug}?open=coordinator#coordinator`}>
            {t("inviteAnother")}
          </a>
        )}
      </div>
    </Section>
  );
}
