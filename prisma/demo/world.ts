import { adoptions } from "./adoptions";
import {
  altstadtContacts,
  altstadtMemberships,
  altstadtOrganisations,
  altstadtPeople,
  altstadtSeats,
} from "./altstadt-committee";
import { altstadtStrategy } from "./altstadt-strategy";
import { cities } from "./cities";
import { committeeOf } from "./generated-committee";
import { strategyOf } from "./generated-strategy";
import {
  neuburgContacts,
  neuburgMemberships,
  neuburgOrganisations,
  neuburgPeople,
  neuburgSeats,
} from "./neuburg";
import { neuburgStrategy } from "./neuburg-strategy";
import { foundationPeople, moderations, programmeRoles } from "./people";
import { programme } from "./programme";
import type { DemoStrategy, DemoWorld } from "./types";

const toldInDetail = ["altstadt", "neuburg"];

const generated = cities
  .map((city, index) => ({ city, index }))
  .filter(({ city }) => !toldInDetail.includes(city.slug))
  .map(({ city, index }) => {
    const committee = committeeOf(city, index);
    return { committee, strategy: strategyOf(city, index, committee) };
  });
const committees = generated.map((each) => each.committee);

/** Everything the demo shows: one programme, 23 invented cities, two of them told in detail. */
export const demoWorld: DemoWorld = {
  programme,
  cities,
  people: [
    ...foundationPeople,
    ...altstadtPeople,
    ...neuburgPeople,
    ...committees.flatMap((each) => each.people),
  ],
  programmeRoles,
  memberships: [
    ...altstadtMemberships,
    ...neuburgMemberships,
    ...committees.flatMap((each) => each.memberships),
  ],
  moderations,
  organisations: [
    ...altstadtOrganisations,
    ...neuburgOrganisations,
    ...committees.flatMap((each) => each.organisations),
  ],
  contacts: [...altstadtContacts, ...neuburgContacts, ...committees.flatMap((each) => each.contacts)],
  seats: [...altstadtSeats, ...neuburgSeats, ...committees.flatMap((each) => each.seats)],
  strategies: [
    altstadtStrategy,
    neuburgStrategy,
    ...generated
      .map((each) => each.strategy)
      .filter((strategy): strategy is DemoStrategy => strategy !== null),
  ],
  adoptions,
};
