import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { committeeHome } from "./place";
import { seatLead } from "./seat-lead";

type Props = { scope: CityScope; seat: SeatDetail; restore: ReactNode };

/** The name of a seat, the sentence that says where it stands, and the way to its form. */
export async function SeatHead({ scope, seat, restore }: Props) {
  const [t, ui, locale, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const open = seat.state === "vacant" || seat.state === "declined";
  const change = may(scope, "seat.edit") ? (
    <>
      {open ? <ButtonLink href={`${home}/seats/${seat.id}/fill`}>{t("seat.fill")}</ButtonLink> : null}
      <ButtonLink href={`${home}/seats/${seat.id}/edit`} variant="quiet">
        {t("seat.edit")}
      </ButtonLink>
    </>
  ) : null;
  const where = seat.place
    ? t("seat.place", { place: seat.place, total: seat.seatsAtTable })
    : t("seat.archivedKicker");
  return (
    <PageHead
      crumb={{ label: ui("breadcrumb"), steps: [{ label: t("title"), href: home }, { label: where }] }}
      title={seat.title}
      lead={
        seat.archivedOn
          ? t("seat.archivedNote", { day: formatDay(seat.archivedOn, locale) })
          : await seatLead(seat, today(scope.city.timeZone))
      }
      actions={(seat.archivedOn ? restore : change) ?? undefined}
    />
  );
}
