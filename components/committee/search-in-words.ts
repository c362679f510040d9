import { getLocale, getTranslations } from "next-intl/server";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import { formatDay } from "@/lib/platform/i18n/format";

/** Who looks for somebody for a vacant seat, until when; nothing for a seat that is not vacant. */
export async function searchInWords(
  seat: Pick<SeatRow, "state" | "searcher" | "searchUntil">,
): Promise<string> {
  if (seat.state !== "vacant") return "";
  const [t, locale] = [await getTranslations("committee.open"), await getLocale()];
  const day = seat.searchUntil ? formatDay(seat.searchUntil, locale) : "";
  if (seat.searcher)
    return day
      ? t("search", { searcher: seat.searcher.name, day })
      : t("searchNoDay", { searcher: seat.searcher.name });
  return day ? t("searchDay", { day }) : t("noSearch");
}
