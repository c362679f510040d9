"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import type { CityScope } from "@/lib/platform/access/scope";
import { inWords } from "../conflict-words";
import { archiveSeat as archive, restoreSeat as restore } from "./archive";
import { moveSeat as moveOnce } from "./order";
import {
  createSeatSchema,
  declineSeatSchema,
  editSeatSchema,
  fillSeatSchema,
  hearInsteadSchema,
  moveSeatSchema,
  seatIdSchema,
  vacateSeatSchema,
} from "./schema";
import * as service from "./service";

/** Back to the seat, with a sentence about what happened. */
const seatPage =
  (done: string) =>
  ({ id }: { id: string }, { city }: CityScope) => ({
    redirect: `/cities/${city.slug}/committee/seats/${id}?done=${done}`,
  });

export const createSeat = cityAction({
  permission: "seat.edit",
  schema: createSeatSchema,
  service: service.createSeat,
  outcome: seatPage("seatCreated"),
});

export const editSeat = cityAction({
  permission: "seat.edit",
  schema: editSeatSchema,
  service: inWords(service.editSeat),
  outcome: seatPage("saved"),
});

export const fillSeat = cityAction({
  permission: "seat.edit",
  schema: fillSeatSchema,
  service: inWords(service.fillSeat),
  outcome: seatPage("seatFilled"),
});

export const vacateSeat = cityAction({
  permission: "seat.edit",
  schema: vacateSeatSchema,
  service: inWords(service.vacateSeat),
  outcome: seatPage("seatVacated"),
});

export const declineSeat = cityAction({
  permission: "seat.edit",
  schema: declineSeatSchema,
  service: inWords(service.declineSeat),
  outcome: seatPage("seatDeclined"),
});

export const hearInstead = cityAction({
  permission: "seat.edit",
  schema: hearInsteadSchema,
  service: inWords(service.hearInstead),
  outcome: seatPage("seatHeard"),
});

export const archiveSeat = cityAction({
  permission: "seat.edit",
  schema: seatIdSchema,
  service: archive,
  outcome: seatPage("archived"),
});

export const restoreSeat = cityAction({
  permission: "seat.edit",
  schema: seatIdSchema,
  service: restore,
  outcome: seatPage("restored"),
});

export const moveSeat = cityAction({
  permission: "seat.edit",
  schema: moveSeatSchema,
  service: moveOnce,
  outcome: ({ id }, { city }, { move }) => ({
    redirect: `/cities/${city.slug}/committee/order?done=seatMoved&seat=${id}&way=${move.by < 0 ? "up" : "down"}`,
  }),
});
