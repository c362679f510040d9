import { Lines } from "@/components/ui/Lines";
import type { SeatState } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";
import { SeatStatus } from "./SeatStatus";

type Props = { scope: CityScope; seats: { id: string; title: string; state?: SeatState }[] };

/** Seats by name, each leading to its page, with its state where it matters. */
export async function SeatLinks({ scope, seats }: Props) {
  const home = await committeeHome(scope);
  return (
    <Lines>
      {seats.map((seat) => (
        <li key={seat.id}>
          <div className="row apart">
            <a href={`${home}/seats/${seat.id}`}>{seat.title}</a>
            {seat.state ? <SeatStatus state={seat.state} /> : null}
          </div>
        </li>
      ))}
    </Lines>
  );
}
