import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonFacts } from "@/components/committee/PersonFacts";
import { PersonHead } from "@/components/committee/PersonHead";
import { committeeHome } from "@/components/committee/place";
import { RestoreForm } from "@/components/committee/RestoreForm";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { readAddress } from "@/lib/domain/committee/address";
import { restorePerson } from "@/lib/domain/committee/people/actions";
import { readPerson } from "@/lib/domain/committee/people/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";

type Props = {
  params: Promise<{ city: string; person: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, person } = await params;
  return { title: (await readPerson(await openCity(city, "contact.read"), person))?.name };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { city, person: id } = await params;
  const scope = await openCity(city, "contact.read");
  const person = await readPerson(scope, id);
  if (!person) notFound();
  const { done, history } = await readAddress(seatAddressSchema, searchParams);
  const justArchived = done === "archived" && person.archivedOn !== null;
  const home = await committeeHome(scope);
  return (
    <>
      <DoneNote
        done={done}
        undo={justArchived ? <RestoreForm scope={scope} action={restorePerson} id={person.id} undo /> : null}
      />
      <PersonHead scope={scope} person={person} justArchived={justArchived} />
      <PersonFacts scope={scope} person={person} />
      <RecordHistory
        scope={scope}
        subject={{ type: "person", id: person.id }}
        area="committee"
        all={history === "all"}
        allHref={`${home}/people/${person.id}?history=all#history`}
      />
    </>
  );
}
