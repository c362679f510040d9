import type { ReactNode } from "react";
import type { SeatState } from "./Seat";
import { SeatBullet } from "./SeatBullet";

/** Steps that follow from one another: what goes in, what comes out, what it changes. */
export function Chain({ items }: { items: { term: string; text: ReactNode; state?: SeatState }[] }) {
  return (
    <ol className="chain">
      {items.map((item) => (
        <li key={item.term}>
          <SeatBullet state={item.state ?? "filled"} />
          <b>{item.term}</b>
          {item.text}
        </li>
      ))}
    </ol>
  );
}
