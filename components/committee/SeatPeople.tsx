import { getTranslations } from "next-intl/server";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";

/** Holder and deputy of a filled seat in one cell; what is missing is said. */
export async function SeatPeople({
  scope,
  seat,
}: {
  scope: CityScope;
  seat: Pick<SeatRow, "state" | "holder" | "deputy">;
}) {
  if (seat.state !== "filled") return null;
  const [t, home] = [await getTranslations("committee.seats"), await committeeHome(scope)];
  const { holder, deputy } = seat;
  return (
    <span>
      {holder && may(scope, "contact.read") ? (
        <a href={`${home}/people/${holder.id}`}>{holder.name}</a>
      ) : (
        (holder?.name ?? <span className="soft">{t("noHolder")}</span>)
      )}
      <span className="soft block">{deputy ? t("deputy", { name: deputy.name }) : t("noDeputy")}</span>
    </span>
  );
}
