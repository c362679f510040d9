import type { ReactNode } from "react";
import { SeatBullet } from "./SeatBullet";

/** Says that a place and its people are invented. Stands in the `above` of the `SiteHeader`. */
export function DemoBanner({ children }: { children: ReactNode }) {
  return (
    <div className="demo">
      <p className="wrap">
        <SeatBullet state="open" />
        <span>{children}</span>
      </p>
    </div>
  );
}
