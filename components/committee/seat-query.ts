import type { SeatFilter } from "@/lib/domain/committee/seats/rules";

/** The filter as it stands in the address. */
export function seatQuery(filter: SeatFilter): Record<string, string | undefined> {
  return {
    q: filter.q || undefined,
    state: filter.state.join() || undefined,
    tier: filter.tier.join() || undefined,
    sort: filter.sort === "place" ? undefined : filter.sort,
    down: filter.down ? "1" : undefined,
  };
}
