import { getTranslations } from "next-intl/server";
import { Table, Td, Th } from "@/components/ui/Table";
import { addressOf } from "@/lib/domain/committee/address";
import type { SeatFilter, SeatRow, seatOrders } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";
import { SeatPeople } from "./SeatPeople";
import { SeatStatus } from "./SeatStatus";
import { seatQuery } from "./seat-query";

type Order = (typeof seatOrders)[number];

/** The seats as a table; the heads sort. */
export async function SeatTable({
  scope,
  seats,
  filter,
}: {
  scope: CityScope;
  seats: SeatRow[];
  filter: SeatFilter;
}) {
  const [t, home] = [await getTranslations("committee"), await committeeHome(scope)];
  const sorting = (order: Order) => {
    const chosen = filter.sort === order;
    const next = seatQuery({ ...filter, sort: order, down: chosen && !filter.down });
    return {
      href: `${addressOf(home, next)}#seats`,
      order: chosen ? (filter.down ? ("descending" as const) : ("ascending" as const)) : undefined,
    };
  };
  return (
    <Table caption={t("seats.caption")} captionHidden narrow="stack">
      <thead>
        <tr>
          <Th sort={sorting("place")}>{t("seats.place")}</Th>
          <Th sort={sorting("title")}>{t("seats.seat")}</Th>
          <Th sort={sorting("state")}>{t("seats.state")}</Th>
          <Th sort={sorting("organisation")}>{t("seats.organisation")}</Th>
          <Th>{t("seats.holder")}</Th>
          <Th>{t("seats.tier")}</Th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.id}>
            <Td className="num soft max-[700px]:hidden">{seat.place}</Td>
            <th scope="row">
              <a href={`${home}/seats/${seat.id}`}>{seat.title}</a>
            </th>
            <Td label={t("seats.state")}>
              <SeatStatus state={seat.state} />
            </Td>
            <Td label={t("seats.organisation")}>
              {seat.organisation ? (
                <a href={`${home}/organisations/${seat.organisation.id}`}>{seat.organisation.name}</a>
              ) : seat.searcher ? (
                <span className="soft">{t("seats.searchedBy", { searcher: seat.searcher.name })}</span>
              ) : null}
            </Td>
            <Td label={seat.state === "filled" ? t("seats.holder") : undefined} className="small">
              <SeatPeople scope={scope} seat={seat} />
            </Td>
            <Td label={t("seats.tier")} className="small">
              <span>
                {t(`tier.${seat.tier}`)}
                <span className="soft block">{t(seat.voting ? "voting.yes" : "voting.no")}</span>
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
