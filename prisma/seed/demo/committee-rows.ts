import type { DemoSeat, DemoWorld } from "@/prisma/demo/types";
import type { Row } from "../rows";
import { cityId, contactId, organisationId, seatId } from "./names";
import type { ToldOn } from "./told-on";

/** Who has a stake in each city, how they are reached, and the places at the table. */
export function committeeRows(world: DemoWorld, told: ToldOn): Record<string, Row[]> {
  return {
    Organisation: world.organisations.map(({ city, key, name, stakeholderType, note }) => ({
      cityId: cityId(city),
      id: organisationId(city, key),
      name,
      stakeholderTypeId: stakeholderType,
      note: note ?? null,
    })),
    Contact: world.contacts.map(({ city, key, organisation, name, jobTitle, email }) => ({
      cityId: cityId(city),
      id: contactId(city, key),
      organisationId: organisationId(city, organisation),
      name,
      jobTitle,
      email,
    })),
    Seat: world.seats.map((seat) => ({
      cityId: cityId(seat.city),
      id: seatId(seat.city, seat.key),
      position: seat.position,
      title: seat.title,
      stakeholderTypeId: seat.stakeholderType,
      tier: seat.tier,
      voting: seat.voting,
      state: seat.state.kind,
      sinceOn: told.day(seat.state.since),
      ...stateColumns(seat, told),
    })),
  };
}

function stateColumns({ city, state }: DemoSeat, { day }: ToldOn): Row {
  const none = {
    organisationId: null,
    holderId: null,
    deputyId: null,
    searcherId: null,
    searchUntil: null,
    reason: null,
  };
  const organisation = "organisation" in state && state.organisation;
  const occupant = organisation ? { organisationId: organisationId(city, organisation) } : {};
  switch (state.kind) {
    case "filled": {
      const deputyId = state.deputy && contactId(city, state.deputy);
      return { ...none, ...occupant, holderId: contactId(city, state.holder), deputyId };
    }
    case "vacant":
      return { ...none, searcherId: organisationId(city, state.searcher), searchUntil: day(state.until) };
    case "declined":
      return { ...none, ...occupant, reason: state.reason };
    case "consulted":
      return { ...none, ...occupant, reason: state.how };
  }
}
