import {
  missingAtTable,
  missingSeatCount,
  type Requirement,
  type SeatFact,
  type Table,
} from "@/lib/domain/committee/rules";
import type { Day } from "@/lib/platform/clock/day";

/** What the roll-up of a city is made from. */
export type DigestFacts = {
  table: Table;
  /** In the order of their codes. */
  phases: readonly { code: string; startedOn: Day | null; finishedOn: Day | null }[];
  /** One entry for each measure that is neither completed nor archived: its last day, if it has one. */
  openMeasures: readonly (Day | null)[];
  /** The seats at the table now, without archived ones. */
  seats: readonly SeatFact[];
  requirements: readonly Requirement[];
};

/**
 * The roll-up of a city for the view across cities: running phases (or the next one, if none runs), open measures
 * with their last days in order, seats, and who is missing at the table. Our own decision.
 */
export function digestOf({ table, phases, openMeasures, seats, requirements }: DigestFacts) {
  const missing = missingAtTable(table, requirements, seats);
  const running = phases.filter((phase) => phase.startedOn && !phase.finishedOn);
  const next = phases.find((phase) => !phase.startedOn);
  return {
    phaseCodes: (running.length > 0 ? running : next ? [next] : []).map((phase) => phase.code),
    openMeasures: openMeasures.length,
    openMeasureEnds: openMeasures.filter((end) => end !== null).sort(),
    missingSeats: missingSeatCount(missing),
    missingSeatTypes: missing.flatMap((type) => type.typeIds),
    seats: seats.length,
    filledSeats: seats.filter((seat) => seat.state === "filled").length,
  };
}
