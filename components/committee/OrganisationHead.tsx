import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { archiveOrganisation, restoreOrganisation } from "@/lib/domain/committee/organisations/actions";
import type { OrganisationDetail } from "@/lib/domain/committee/organisations/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { formWords } from "./form-words";
import { committeeHome } from "./place";
import { RestoreForm } from "./RestoreForm";

type Props = {
  scope: CityScope;
  organisation: OrganisationDetail;
  /** the note above offers to undo it */
  justArchived: boolean;
};

/** The name of an organisation, whether it is archived, and what those who may can do with it. */
export async function OrganisationHead({ scope, organisation, justArchived }: Props) {
  const [t, ui, locale, home, { labels }] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const { id, name, archivedOn } = organisation;
  const actions = archivedOn ? (
    justArchived ? undefined : (
      <RestoreForm scope={scope} action={restoreOrganisation} id={id} />
    )
  ) : (
    <>
      <ButtonLink href={`${home}/organisations/${id}/edit`} variant="quiet">
        {t("organisation.edit")}
      </ButtonLink>
      <ConfirmSubmit
        action={archiveOrganisation}
        labels={labels}
        hidden={{ city: scope.city.slug, id }}
        small={false}
        label={t("organisation.archive")}
        question={t("organisation.archiveQuestion")}
        confirmLabel={t("organisation.archiveConfirm")}
      />
    </>
  );
  return (
    <PageHead
      crumb={{
        label: ui("breadcrumb"),
        steps: [
          { label: t("title"), href: home },
          { label: t("nav.organisations"), href: `${home}/organisations` },
        ],
      }}
      title={name}
      lead={archivedOn ? t("organisation.archivedNote", { day: formatDay(archivedOn, locale) }) : undefined}
      actions={may(scope, "organisation.edit") ? actions : undefined}
    />
  );
}
