import { emptyHalfPath, type RingShape, seatCentre, seatPath } from "./ring-shape";

/**
 * What a seat says. Seats: filled, vacant (somebody waits), consulted instead. Time: filled, running, future.
 * Positions: accepted, reservation, objection, understood, open (not yet answered).
 */
export type SeatState =
  | "filled"
  | "vacant"
  | "consulted"
  | "running"
  | "future"
  | "accepted"
  | "reservation"
  | "objection"
  | "understood"
  | "open";

/** One seat of a ring, drawn so that it reads without colour. */
export function Seat({ shape, index, state }: { shape: RingShape; index: number; state: SeatState }) {
  const { w } = shape;
  const d = seatPath(shape, index, state === "vacant");
  const p = seatCentre(shape, index);
  const outline = Math.min(3, Math.max(1.6, w * 0.12));
  const dot = Math.max(2, w * 0.18);
  switch (state) {
    case "filled":
    case "accepted":
      return <path className="seat" d={d} strokeWidth={w} />;
    case "running":
      return (
        <>
          <path className="seat" d={d} strokeWidth={w} />
          <circle className="cut-fill" cx={p.x} cy={p.y} r={dot * 1.1} />
        </>
      );
    case "vacant":
      return (
        <>
          <path className="seat seat-call" d={d} strokeWidth={w} />
          <path className="seat seat-fill" d={d} strokeWidth={w - 2 * outline} />
        </>
      );
    case "consulted":
      return (
        <>
          <path className="seat" d={d} strokeWidth={w} />
          <path className="seat seat-cut" d={d} strokeWidth={w - 2 * outline} />
          <circle className="acc-fill" cx={p.x} cy={p.y} r={dot} />
        </>
      );
    case "reservation":
      return (
        <>
          <path className="seat" d={d} strokeWidth={w} />
          <path className="cut-fill" d={emptyHalfPath(shape, index, outline)} />
        </>
      );
    case "objection": {
      const arm = w * 0.24;
      return (
        <>
          <path className="seat seat-late" d={d} strokeWidth={w} />
          <path className="seat seat-cut" d={d} strokeWidth={w - 2 * outline} />
          <path
            className="seat seat-late"
            d={`M${p.x - arm} ${p.y - arm}L${p.x + arm} ${p.y + arm}M${p.x + arm} ${p.y - arm}L${p.x - arm} ${p.y + arm}`}
            strokeWidth={outline}
          />
        </>
      );
    }
    case "understood":
    case "future":
    case "open":
      return (
        <>
          <path className="seat seat-edge" d={d} strokeWidth={w} />
          <path className="seat seat-cut" d={d} strokeWidth={w - 3.6} />
          {state === "understood" ? <circle className="edge-fill" cx={p.x} cy={p.y} r={dot} /> : null}
        </>
      );
  }
}
