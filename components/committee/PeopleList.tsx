import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Fold } from "@/components/ui/Fold";
import { Lines } from "@/components/ui/Lines";
import { Section } from "@/components/ui/Section";
import type { OrganisationDetail, PersonRow } from "@/lib/domain/committee/organisations/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { ContactLine } from "./ContactLine";
import { committeeHome } from "./place";

type Props = { scope: CityScope; organisation: OrganisationDetail };

/** The people of an organisation with their work data; archived ones folded away. */
export async function PeopleList({ scope, organisation }: Props) {
  if (!may(scope, "contact.read")) return null;
  const { id, people, archivedOn } = organisation;
  const [t, home] = [await getTranslations("committee.organisation"), await committeeHome(scope)];
  const line = (person: PersonRow) => (
    <li key={person.id}>
      <ContactLine person={person} href={`${home}/people/${person.id}`} />
    </li>
  );
  const archived = people.filter((person) => person.archived);
  const active = people.filter((person) => !person.archived);
  return (
    <Section id="people" title={t("people")} intro={t("peopleIntro")}>
      <div className="stack">
        {active.length === 0 ? <EmptyState>{t("noPeople")}</EmptyState> : <Lines>{active.map(line)}</Lines>}
        {archived.length > 0 ? (
          <Fold summary={t("archivedPeople")}>
            <Lines>{archived.map(line)}</Lines>
          </Fold>
        ) : null}
        {may(scope, "contact.edit") && !archivedOn ? (
          <p>
            <ButtonLink href={`${home}/organisations/${id}/people/new`} variant="quiet" small>
              {t("createPerson")}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
