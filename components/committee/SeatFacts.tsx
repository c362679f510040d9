import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/Facts";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import { stakeholderTypeHelp, stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { ContactLine } from "./ContactLine";
import { committeeHome } from "./place";
import { SeatStatus } from "./SeatStatus";

/** What there is to know about a seat. What is not known is said. */
export async function SeatFacts({ scope, seat }: { scope: CityScope; seat: SeatDetail }) {
  const [t, locale, home] = [
    await getTranslations("committee"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const none = (key: string) => <span className="soft">{t(key)}</span>;
  const organisation = seat.organisation ? (
    <a href={`${home}/organisations/${seat.organisation.id}`}>{seat.organisation.name}</a>
  ) : null;
  const person = (who: SeatDetail["holder"]) =>
    who ? (
      <ContactLine person={who} href={may(scope, "contact.read") ? `${home}/people/${who.id}` : undefined} />
    ) : (
      none("seat.nobody")
    );
  const own = {
    filled: [
      { term: t("seat.organisation"), value: organisation },
      { term: t("seat.holder"), value: person(seat.holder) },
      { term: t("seat.deputy"), value: person(seat.deputy) },
    ],
    vacant: [
      {
        term: t("seat.searcher"),
        value: seat.searcher ? (
          <a href={`${home}/organisations/${seat.searcher.id}`}>{seat.searcher.name}</a>
        ) : (
          none("seat.noSearcher")
        ),
      },
      {
        term: t("seat.searchUntil"),
        value: seat.searchUntil ? formatDay(seat.searchUntil, locale) : none("seat.noDay"),
      },
    ],
    declined: [
      { term: t("seat.organisation"), value: organisation },
      { term: t("seat.reason"), value: seat.reason },
    ],
    consulted: [
      { term: t("seat.organisation"), value: organisation },
      { term: t("seat.how"), value: seat.reason },
    ],
  }[seat.state];
  return (
    <Facts
      items={[
        { term: t("seat.state"), value: <SeatStatus state={seat.state} /> },
        ...own.filter((item) => item.value),
        { term: t("seat.type"), value: stakeholderTypeName(seat.typeId, locale) },
        { term: t("seat.help"), value: stakeholderTypeHelp(seat.typeId, locale) },
        { term: t("seat.tier"), value: t(`tier.${seat.tier}`) },
        { term: t("seat.voting"), value: t(seat.voting ? "voting.yes" : "voting.no") },
      ]}
    />
  );
}
