import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { sayCommitteeValue } from "@/components/committee/history-words";
import { OrganisationFacts } from "@/components/committee/OrganisationFacts";
import { OrganisationHead } from "@/components/committee/OrganisationHead";
import { OrganisationSeats } from "@/components/committee/OrganisationSeats";
import { OwnedMeasures } from "@/components/committee/OwnedMeasures";
import { PeopleList } from "@/components/committee/PeopleList";
import { committeeHome } from "@/components/committee/place";
import { RestoreForm } from "@/components/committee/RestoreForm";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { Columns } from "@/components/ui/Columns";
import { Section } from "@/components/ui/Section";
import { readAddress } from "@/lib/domain/committee/address";
import { restoreOrganisation } from "@/lib/domain/committee/organisations/actions";
import { readOrganisation } from "@/lib/domain/committee/organisations/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { measureFacts } from "@/lib/domain/strategy/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";

type Props = {
  params: Promise<{ city: string; organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, organisation } = await params;
  return { title: (await readOrganisation(await openCity(city, "committee.read"), organisation))?.name };
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { city, organisation: id } = await params;
  const scope = await openCity(city, "committee.read");
  const organisation = await readOrganisation(scope, id);
  if (!organisation) notFound();
  const { done, history } = await readAddress(seatAddressSchema, searchParams);
  const justArchived = done === "archived" && organisation.archivedOn !== null;
  const [t, locale, home] = [
    await getTranslations("committee.organisation"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const page = `${home}/organisations/${organisation.id}`;
  // Nothing at all: the city has no measure, or has not shared its draft with the reader.
  const measures = may(scope, "strategy.read") ? await measureFacts(scope) : [];
  const own = measures.filter((measure) => measure.ownerId === organisation.id && !measure.archived);
  return (
    <>
      <DoneNote
        done={done}
        undo={
          justArchived ? (
            <RestoreForm scope={scope} action={restoreOrganisation} id={organisation.id} undo />
          ) : null
        }
      />
      <OrganisationHead scope={scope} organisation={organisation} justArchived={justArchived} />
      <Columns>
        <Section id="facts" title={t("facts")}>
          <OrganisationFacts organisation={organisation} />
        </Section>
        <OrganisationSeats scope={scope} organisation={organisation} />
      </Columns>
      <Columns>
        <PeopleList scope={scope} organisation={organisation} />
        {measures.length > 0 ? (
          <OwnedMeasures home={`/${locale}/cities/${scope.city.slug}`} measures={own} />
        ) : null}
      </Columns>
      <RecordHistory
        scope={scope}
        subject={{ type: "organisation", id: organisation.id }}
        area="committee"
        say={sayCommitteeValue}
        all={history === "all"}
        allHref={`${page}?history=all#history`}
      />
    </>
  );
}
