import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { archivePerson, restorePerson } from "@/lib/domain/committee/people/actions";
import type { PersonDetail } from "@/lib/domain/committee/people/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { formWords } from "./form-words";
import { committeeHome } from "./place";
import { RestoreForm } from "./RestoreForm";

type Props = {
  scope: CityScope;
  person: PersonDetail;
  /** the note above offers to undo it */
  justArchived: boolean;
};

/** The name of a person, whether they are archived, and what those who may can do. */
export async function PersonHead({ scope, person, justArchived }: Props) {
  const [t, ui, locale, home, { labels }] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const { id, name, organisation, jobTitle, archivedOn } = person;
  const actions = archivedOn ? (
    justArchived ? undefined : (
      <RestoreForm scope={scope} action={restorePerson} id={id} />
    )
  ) : (
    <>
      <ButtonLink href={`${home}/people/${id}/edit`} variant="quiet">
        {t("person.edit")}
      </ButtonLink>
      <ConfirmSubmit
        action={archivePerson}
        labels={labels}
        hidden={{ city: scope.city.slug, id }}
        small={false}
        label={t("person.archive")}
        question={t("person.archiveQuestion")}
        confirmLabel={t("person.archiveConfirm")}
      />
    </>
  );
  return (
    <PageHead
      crumb={{
        label: ui("breadcrumb"),
        steps: [
          { label: t("nav.organisations"), href: `${home}/organisations` },
          { label: organisation.name, href: `${home}/organisations/${organisation.id}` },
        ],
      }}
      title={name}
      lead={
        archivedOn
          ? t("person.archivedNote", { day: formatDay(archivedOn, locale) })
          : (jobTitle ?? undefined)
      }
      actions={may(scope, "contact.edit") ? actions : undefined}
    />
  );
}
