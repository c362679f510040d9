import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { SeatBullet } from "@/components/ui/SeatBullet";
import { isVacantTooLong } from "@/lib/domain/committee/rules";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import { VACANT_WARNING_DAYS } from "@/lib/domain/committee/stakeholder-types";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { type Day, daysBetween } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { committeeHome } from "./place";
import { searchInWords } from "./search-in-words";
import { drawnAs } from "./seat-look";

type Props = { scope: CityScope; seat: SeatRow; today: Day };

/** A seat that is needed and not taken: how long, who looks, and a warning if it has been too long. */
export async function OpenSeat({ scope, seat, today }: Props) {
  const [t, home] = [await getTranslations("committee.missing"), await committeeHome(scope)];
  const [state, search] = [await stateInWords(seat, today), await searchInWords(seat)];
  const warning = await warningFor(seat, today);
  return (
    <div className="mt-s3 grid items-start gap-s3 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p>
          <SeatBullet state={drawnAs[seat.state]} /> <a href={`${home}/seats/${seat.id}`}>{seat.title}</a>,{" "}
          <b className="st-call">{state}</b>
        </p>
        {search ? <p className="small soft">{search}</p> : null}
        {seat.state !== "vacant" && seat.reason ? <p className="small soft">{seat.reason}</p> : null}
        {warning ? (
          <div className="mt-s2">
            <Note tone="call">{warning}</Note>
          </div>
        ) : null}
      </div>
      {may(scope, "seat.edit") ? (
        <p>
          <ButtonLink
            href={`${home}/seats/${seat.id}/fill`}
            variant="quiet"
            small
            aria-label={`${t("fill")}: ${seat.title}`}
          >
            {t("fill")}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  );
}

async function stateInWords(seat: SeatRow, today: Day): Promise<string> {
  const [t, locale] = [await getTranslations("committee.open"), await getLocale()];
  const day = formatDay(seat.sinceOn, locale);
  if (seat.state === "consulted") return t("heard");
  if (seat.state !== "declined") return t("vacantFor", { days: daysBetween(seat.sinceOn, today) });
  return seat.organisation
    ? t("declinedBy", { organisation: seat.organisation.name, day })
    : t("declined", { day });
}

async function warningFor(seat: SeatRow, today: Day): Promise<string | null> {
  const [t, locale] = [await getTranslations("committee.missing"), await getLocale()];
  const over = seat.state === "vacant" && seat.searchUntil !== null && seat.searchUntil < today;
  const said = [
    over && seat.searchUntil ? t("searchOver", { day: formatDay(seat.searchUntil, locale) }) : "",
    isVacantTooLong(seat, today) ? t("tooLong", { days: VACANT_WARNING_DAYS }) : "",
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : null;
}
