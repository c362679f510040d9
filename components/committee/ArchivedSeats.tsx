import { getTranslations } from "next-intl/server";
import { Fold } from "@/components/ui/Fold";
import type { Named } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";

/** Seats that were archived, folded away: each can be opened and restored. */
export async function ArchivedSeats({ scope, seats }: { scope: CityScope; seats: Named[] }) {
  if (seats.length === 0) return null;
  const [t, home] = [await getTranslations("committee.seats"), await committeeHome(scope)];
  return (
    <Fold summary={t("archived", { count: seats.length })}>
      <ul className="lines mt-s3">
        {seats.map((seat) => (
          <li key={seat.id}>
            <a href={`${home}/seats/${seat.id}`}>{seat.name}</a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
