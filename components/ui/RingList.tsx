import type { ReactNode } from "react";
import type { SeatState } from "./Seat";
import { SeatBullet } from "./SeatBullet";

export type RingListItem = { key: string; state: SeatState; title: ReactNode; text?: ReactNode };

/** The text twin of a ring: each seat with its sign, its name and what there is to say about it. */
export function RingList({ items }: { items: RingListItem[] }) {
  return (
    <ul className="key key-wide">
      {items.map((item) => (
        <li key={item.key}>
          <SeatBullet state={item.state} />
          <div>
            <b>{item.title}</b>
            {item.text ? <div>{item.text}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Ring and text side by side, one under the other on a phone. */
export function RingRow({ ring, children }: { ring: ReactNode; children: ReactNode }) {
  return (
    <div className="ringrow">
      <div>{ring}</div>
      <div>{children}</div>
    </div>
  );
}
