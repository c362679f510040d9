import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sayCommitteeValue } from "@/components/committee/history-words";
import { committeeHome } from "@/components/committee/place";
import { RestoreForm } from "@/components/committee/RestoreForm";
import { SeatFacts } from "@/components/committee/SeatFacts";
import { SeatHead } from "@/components/committee/SeatHead";
import { SeatVerbs } from "@/components/committee/SeatVerbs";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { Columns } from "@/components/ui/Columns";
import { Section } from "@/components/ui/Section";
import { readAddress } from "@/lib/domain/committee/address";
import { restoreSeat } from "@/lib/domain/committee/seats/actions";
import { readSeat } from "@/lib/domain/committee/seats/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";

type Props = {
  params: Promise<{ city: string; seat: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, seat } = await params;
  const found = await readSeat(await openCity(city, "committee.read"), seat);
  return { title: found?.title };
}

export default async function SeatPage({ params, searchParams }: Props) {
  const { city, seat: id } = await params;
  const scope = await openCity(city, "committee.read");
  const seat = await readSeat(scope, id);
  if (!seat) notFound();
  const { done, history } = await readAddress(seatAddressSchema, searchParams);
  const [t, home] = [await getTranslations("committee.seat"), await committeeHome(scope)];
  const mayEdit = may(scope, "seat.edit");
  const archived = seat.archivedOn !== null;
  const justArchived = done === "archived" && archived;
  const restore = mayEdit ? (
    <RestoreForm scope={scope} action={restoreSeat} id={seat.id} undo={justArchived} />
  ) : null;
  return (
    <>
      <DoneNote done={done} undo={justArchived ? restore : null} />
      <SeatHead scope={scope} seat={seat} restore={justArchived ? null : restore} />
      <Columns>
        <Section id="facts" title={t("facts")}>
          <SeatFacts scope={scope} seat={seat} />
        </Section>
        {mayEdit && !archived ? (
          <Section id="change" title={t("change")}>
            <SeatVerbs scope={scope} seat={seat} />
          </Section>
        ) : null}
      </Columns>
      <RecordHistory
        scope={scope}
        subject={{ type: "seat", id: seat.id }}
        area="committee"
        say={sayCommitteeValue}
        all={history === "all"}
        allHref={`${home}/seats/${id}?history=all#history`}
      />
    </>
  );
}
