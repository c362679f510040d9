import type { SeatState as Drawn } from "@/components/ui/Seat";
import type { SeatState } from "@/lib/domain/committee/seats/rules";

/** How a seat is drawn. Whoever declined leaves the chair empty: the table shows it as open. */
export const drawnAs: Record<SeatState, Extract<Drawn, "filled" | "vacant" | "consulted">> = {
  filled: "filled",
  vacant: "vacant",
  declined: "vacant",
  consulted: "consulted",
};
