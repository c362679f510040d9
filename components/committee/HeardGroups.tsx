import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { RingList } from "@/components/ui/RingList";
import { Section } from "@/components/ui/Section";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { committeeHome } from "./place";

/** The groups that are heard at set points instead of sitting at the table. */
export async function HeardGroups({ scope, seats }: { scope: CityScope; seats: SeatRow[] }) {
  const [t, locale, home] = [
    await getTranslations("committee.heard"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const heard = seats.filter((seat) => seat.state === "consulted");
  return (
    <Section id="heard" title={t("title")} intro={heard.length > 0 ? t("intro") : undefined}>
      {heard.length === 0 ? (
        <EmptyState>{t("empty")}</EmptyState>
      ) : (
        <RingList
          items={heard.map((seat) => ({
            key: seat.id,
            state: "consulted",
            title: <a href={`${home}/seats/${seat.id}`}>{seat.title}</a>,
            text: (
              <>
                <p>{seat.reason}</p>
                <p className="soft">
                  {seat.organisation ? `${seat.organisation.name}. ` : null}
                  {t("since", { day: formatDay(seat.sinceOn, locale) })}
                </p>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
