import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import {
  newId,
  optionalRecordId,
  optionalText,
  optionalWebAddress,
  recordId,
  requiredText,
} from "@/lib/platform/forms/fields";
import { inAddress } from "../address";
import { stakeholderTypeId } from "../seats/schema";
import { stakeholderSectors } from "../stakeholder-types";
import { organisationOrders } from "./rules";

const description = {
  name: requiredText(160),
  stakeholderTypeId: stakeholderTypeId(),
  website: optionalWebAddress(),
  note: optionalText(1000),
};

/** `seatId`: the seat the organisation is wanted for; they go on there. */
export const createOrganisationSchema = z.object({
  id: newId(),
  seatId: optionalRecordId(),
  ...description,
});
export const editOrganisationSchema = editing({ id: recordId(), ...description });

/** An organisation and nothing else: archive, restore. */
export const organisationIdSchema = z.object({ id: recordId() });

/** What the address of the list of organisations says. */
export const organisationFilterSchema = z.object({
  q: inAddress.words(),
  sector: inAddress.someOf(stakeholderSectors),
  archived: inAddress.flag(),
  sort: inAddress.oneOf(organisationOrders, "name"),
  down: inAddress.flag(),
  page: inAddress.page(),
  done: inAddress.words(),
});

export type OrganisationInput = z.output<typeof createOrganisationSchema>;
export type OrganisationEdit = z.output<typeof editOrganisationSchema>;
