import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { sayCommitteeValue } from "@/components/committee/history-words";
import { committeeHome } from "@/components/committee/place";
import { RestoreForm } from "@/components/committee/RestoreForm";
import { SeatFacts } from "@/components/committee/SeatFacts";
import { SeatVerbs } from "@/components/committee/SeatVerbs";
import { seatLead } from "@/components/committee/seat-lead";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { ButtonLink } from "@/components/ui/Button";
import { Columns } from "@/components/ui/Columns";
import { PageHead } from "@/components/ui/PageHead";
import { Section } from "@/components/ui/Section";
import { readAddress } from "@/lib/domain/committee/address";
import { restoreSeat } from "@/lib/domain/committee/seats/actions";
import { readSeat } from "@/lib/domain/committee/seats/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";

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
  const [t, ui, locale, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const mayEdit = may(scope, "seat.edit");
  const archived = seat.archivedOn !== null;
  const restore = mayEdit ? (
    <RestoreForm scope={scope} action={restoreSeat} id={seat.id} label={t("seat.restore")} />
  ) : null;
  const place = t("seat.place", { place: seat.place ?? 0, total: seat.seatsAtTable });
  return (
    <>
      <DoneNote done={done} />
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("title"), href: home }, { label: archived ? t("seat.archivedKicker") : place }],
        }}
        title={seat.title}
        lead={
          seat.archivedOn
            ? t("seat.archivedNote", { day: formatDay(seat.archivedOn, locale) })
            : await seatLead(seat, today(scope.city.timeZone))
        }
        actions={
          archived ? (
            restore
          ) : mayEdit ? (
            <ButtonLink href={`${home}/seats/${id}/edit`} variant="quiet">
              {t("seat.edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      <Columns>
        <Section id="facts" title={t("seat.facts")}>
          <SeatFacts scope={scope} seat={seat} />
        </Section>
        {mayEdit && !archived ? (
          <Section id="change" title={t("seat.change")}>
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
