import { getTranslations } from "next-intl/server";
import { SeatBullet } from "@/components/ui/SeatBullet";
import type { SeatState } from "@/lib/domain/committee/seats/rules";
import { drawnAs } from "./seat-look";

/** The state of a seat: its sign and its word. */
export async function SeatStatus({ state }: { state: SeatState }) {
  const t = await getTranslations("committee.state");
  const open = drawnAs[state] === "vacant";
  return (
    <span className={open ? "st st-call" : "st st-acc"}>
      <SeatBullet state={drawnAs[state]} />
      {t(state)}
    </span>
  );
}
