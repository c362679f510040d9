import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import {
  choice,
  newId,
  optionalDay,
  optionalRecordId,
  recordId,
  requiredDay,
  requiredText,
  tick,
} from "@/lib/platform/forms/fields";
import { inAddress } from "../address";
import { seatTiers } from "../rules";
import { stakeholderType } from "../stakeholder-types";
import { seatOrders, seatStates } from "./rules";

/** One of the stakeholder types of the reference list. */
export const stakeholderTypeId = () =>
  z.string({ error: "choose" }).refine((id) => stakeholderType(id) !== undefined, { error: "choose" });

const description = {
  title: requiredText(120),
  stakeholderTypeId: stakeholderTypeId(),
  tier: choice(seatTiers),
  voting: tick(),
};

export const createSeatSchema = z.object({ id: newId(), ...description });
export const editSeatSchema = editing({ id: recordId(), ...description });

export const fillSeatSchema = editing({
  id: recordId(),
  organisationId: recordId(),
  holderId: optionalRecordId(),
  deputyId: optionalRecordId(),
  sinceOn: requiredDay(),
}).superRefine((input, ctx) => {
  if (input.deputyId !== null && input.deputyId === input.holderId)
    ctx.addIssue({ code: "custom", message: "samePerson", path: ["deputyId"] });
});

export const vacateSeatSchema = editing({
  id: recordId(),
  sinceOn: requiredDay(),
  searcherId: optionalRecordId(),
  searchUntil: optionalDay(),
}).superRefine((input, ctx) => {
  if (input.searchUntil !== null && input.searchUntil < input.sinceOn)
    ctx.addIssue({ code: "custom", message: "searchBeforeSince", path: ["searchUntil"] });
});

export const declineSeatSchema = editing({
  id: recordId(),
  organisationId: optionalRecordId(),
  reason: requiredText(600),
  sinceOn: requiredDay(),
});

export const hearInsteadSchema = editing({
  id: recordId(),
  organisationId: optionalRecordId(),
  reason: requiredText(600),
  sinceOn: requiredDay(),
});

/** A seat and nothing else: archive, restore. */
export const seatIdSchema = z.object({ id: recordId() });

/** `place` is the one the reader saw, so that a double click moves a seat once. */
export const moveSeatSchema = z.object({
  move: requiredText(80).transform((text, ctx) => {
    const [id = "", place = "", way = ""] = text.split(":");
    if (z.uuid().safeParse(id).success && /^\d{1,3}$/.test(place) && (way === "up" || way === "down"))
      return { id, place: Number(place), by: way === "up" ? (-1 as const) : (1 as const) };
    ctx.addIssue({ code: "custom", message: "choose" });
    return z.NEVER;
  }),
});

/** What the address of the committee's page says. */
export const seatFilterSchema = z.object({
  q: inAddress.words(),
  state: inAddress.someOf(seatStates),
  tier: inAddress.someOf(seatTiers),
  sort: inAddress.oneOf(seatOrders, "place"),
  down: inAddress.flag(),
  done: inAddress.words(),
});

/** What the address of a seat's pages says: what just happened, a type or an organisation to start with. */
export const seatAddressSchema = z.object({
  done: inAddress.words(),
  type: inAddress.words(),
  organisation: inAddress.id(),
  choose: inAddress.flag(),
  seat: inAddress.id(),
  way: inAddress.oneOf(["up", "down"], "up"),
  history: inAddress.words(),
});

export type SeatInput = z.output<typeof createSeatSchema>;
export type SeatEdit = z.output<typeof editSeatSchema>;
export type FillInput = z.output<typeof fillSeatSchema>;
export type VacateInput = z.output<typeof vacateSeatSchema>;
export type DeclineInput = z.output<typeof declineSeatSchema>;
export type MoveInput = z.output<typeof moveSeatSchema>["move"];
