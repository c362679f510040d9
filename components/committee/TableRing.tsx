import { getTranslations } from "next-intl/server";
import { Ring } from "@/components/ui/Ring";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";
import { drawnAs } from "./seat-look";

/** The round table. The list of seats on the same page is its twin; above 18 seats it stands alone. */
export async function TableRing({ scope, seats }: { scope: CityScope; seats: SeatRow[] }) {
  const [t, home] = [await getTranslations("committee"), await committeeHome(scope)];
  const count = (look: "filled" | "vacant" | "consulted") =>
    seats.filter((seat) => drawnAs[seat.state] === look).length;
  return (
    <Ring
      size={320}
      label={t("ring.label", {
        total: seats.length,
        filled: count("filled"),
        open: count("vacant"),
        heard: count("consulted"),
      })}
      seats={seats.map((seat) => ({
        state: drawnAs[seat.state],
        label: `${seat.title}: ${t(`state.${seat.state}`)}`,
        href: `${home}/seats/${seat.id}`,
      }))}
      centre={{
        big: String(count("filled")),
        caption: [t("ring.of", { total: seats.length }), t("ring.filled")],
      }}
      twin
    />
  );
}
