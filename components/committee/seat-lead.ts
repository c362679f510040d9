import { getLocale, getTranslations } from "next-intl/server";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import { type Day, daysBetween } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { searchInWords } from "./search-in-words";

/** The sentence under a seat's name that says where it stands. */
export async function seatLead(seat: SeatDetail, today: Day): Promise<string> {
  const [t, locale] = [await getTranslations("committee.seat.lead"), await getLocale()];
  const sentence = t(seat.state, {
    organisation: seat.organisation?.name ?? "none",
    since: formatDay(seat.sinceOn, locale),
    days: daysBetween(seat.sinceOn, today),
  });
  return [sentence, await searchInWords(seat)].filter(Boolean).join(" ");
}
