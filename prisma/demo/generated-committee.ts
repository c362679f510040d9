import { namesFor } from "./names";
import { coordinators, guest } from "./people";
import { type PlannedSeat, seatPlanOf } from "./seat-plan";
import { day, dayAfter } from "./story";
import type {
  DemoCity,
  DemoContact,
  DemoDay,
  DemoMembership,
  DemoOrganisation,
  DemoPerson,
  DemoSeat,
  DemoSeatState,
  PhaseCode,
} from "./types";

export type Committee = {
  organisations: DemoOrganisation[];
  contacts: DemoContact[];
  seats: DemoSeat[];
  people: DemoPerson[];
  memberships: DemoMembership[];
};

/** How many seats stand empty, by how far the city has come. */
const emptySeats: Record<PhaseCode, number> = {
  P0: 8,
  P1: 5,
  P2: 4,
  P3: 3,
  P4: 3,
  P5: 2,
  P6: 1,
  P7: 1,
  P8: 1,
  P9: 0,
};

/** Which seats cities find hardest to fill. */
const hardToFill = [
  "small-employer",
  "crafts",
  "housing-company",
  "health",
  "large-employer",
  "chamber",
  "welfare",
  "benefits",
  "foreigners",
  "courses",
  "agency",
];

const refusals = [
  "Bis zum Frühjahr ist niemand frei. Danach gern ein neues Gespräch.",
  "Die Geschäftsführung wechselt. Bitte nach dem Jahreswechsel noch einmal fragen.",
  "Kommt zu einzelnen Themen dazu, aber nicht auf einen festen Platz.",
];

/** Seats, organisations and people of a city that is not told in detail; the same ones on every run. */
export function committeeOf(city: DemoCity, index: number): Committee {
  const began = coordinators.find((row) => row.city === city.slug);
  if (!began) throw new Error(`no coordinator for ${city.slug}`);
  const plan = seatPlanOf(city);
  const empty = emptyKeys(city, index, plan);
  const nextName = namesFor(city.slug, index);
  const contacts: DemoContact[] = [];
  const contact = (seat: PlannedSeat, deputy = false): string => {
    const sitsTwice = !deputy && city.slug === guest.city && seat.key === guest.seat;
    const { name, female, email } = sitsTwice ? { ...guest, female: true } : nextName();
    const key = email.replace(/@.*/, "");
    const job = female ? seat.job[0] : seat.job[1];
    const jobTitle = deputy ? (female ? "Stellvertreterin" : "Stellvertreter") : job;
    contacts.push({ city: city.slug, key, organisation: seat.key, name, jobTitle, email });
    return key;
  };
  const since = seatedSince(city);

  const seats = plan.map((seat, place): DemoSeat => {
    const state = ((): DemoSeatState => {
      if (seat.consulted) return consulted(seat, since, index);
      const at = empty.indexOf(seat.key);
      if (at === 0 && index % 3 === 0) return declined(seat, index);
      if (at >= 0) return vacant(index, at);
      return {
        kind: "filled",
        since,
        organisation: seat.key,
        holder: contact(seat),
        deputy: place % 2 === 0 ? contact(seat, true) : null,
      };
    })();
    return {
      city: city.slug,
      key: seat.key,
      position: place + 1,
      title: seat.title,
      stakeholderType: seat.type,
      tier: seat.tier,
      voting: state.kind !== "consulted",
      state,
    };
  });
  const organisations: DemoOrganisation[] = [
    ...plan.filter((seat) => !isVacant(seats, seat.key)).map(organisationOf(city)),
    {
      city: city.slug,
      key: "statistics",
      name: "Statistikstelle",
      shortName: "Statistikstelle",
      stakeholderType: "ST09",
    },
  ];

  const chair = contacts.find((one) => one.organisation === "social");
  const steward = nextName();
  const coordinator = began.person;
  const people: DemoPerson[] = [coordinator];
  const memberships: DemoMembership[] = [
    {
      city: city.slug,
      email: coordinator.email,
      role: "coordinator",
      organisation: "social",
      since: began.since,
    },
  ];
  contacts.push(
    {
      city: city.slug,
      key: "koordination",
      organisation: "social",
      name: coordinator.name,
      jobTitle: "Koordination Integration",
      email: coordinator.email,
    },
    {
      city: city.slug,
      key: "statistik",
      organisation: "statistics",
      name: steward.name,
      jobTitle: "Statistik",
      email: steward.email,
    },
  );
  if (chair && !city.runningPhases.includes("P0")) {
    people.push({ email: chair.email, name: chair.name, locale: "de" });
    memberships.push({ city: city.slug, email: chair.email, role: "chair", organisation: "social", since });
  }
  if (!["P0", "P1", "P2"].some((early) => city.runningPhases.includes(early as PhaseCode))) {
    people.push({ email: steward.email, name: steward.name, locale: "de" });
    memberships.push({
      city: city.slug,
      email: steward.email,
      role: "data_steward",
      organisation: "statistics",
      since,
    });
  }
  if (city.slug === guest.city) {
    memberships.push({
      city: city.slug,
      email: guest.email,
      role: "member",
      organisation: guest.seat,
      since,
    });
  }
  return { organisations, contacts, seats, people, memberships };
}

function emptyKeys(city: DemoCity, index: number, plan: PlannedSeat[]): string[] {
  const present = hardToFill.filter((key) => plan.some((seat) => seat.key === key));
  const count = city.independent ? index % 2 : emptySeats[city.runningPhases[0] ?? "P9"];
  const start = (index * 2) % Math.max(1, present.length - count + 1);
  const keys = present.slice(start, start + count);
  // the chamber's place at this table belongs to the person who sits at two tables
  return city.slug === guest.city ? keys.filter((key) => key !== guest.seat) : keys;
}

function isVacant(seats: DemoSeat[], key: string): boolean {
  return seats.find((seat) => seat.key === key)?.state.kind === "vacant";
}

function vacant(index: number, at: number): DemoSeatState {
  const days = 12 + ((index * 17 + at * 23) % 95);
  return {
    kind: "vacant",
    since: { fromToday: -days },
    searcher: at % 2 === 0 ? "economy" : "social",
    until: { fromToday: ((index * 5 + at * 7) % 40) - 8 },
  };
}

function declined(seat: PlannedSeat, index: number): DemoSeatState {
  return {
    kind: "declined",
    since: { fromToday: -30 - index },
    organisation: seat.key,
    reason: refusals[index % refusals.length] ?? "",
    askAgainOn: index % refusals.length === 2 ? null : day("2027-03-15"),
  };
}

function consulted(seat: PlannedSeat, since: DemoDay, index: number): DemoSeatState {
  return {
    kind: "consulted",
    since,
    organisation: seat.key,
    how: seat.consulted ?? "",
    hearings: [dayAfter("2026-09-14", index), dayAfter("2026-12-01", index)],
  };
}

function organisationOf(city: DemoCity) {
  return (seat: PlannedSeat): DemoOrganisation => ({
    city: city.slug,
    key: seat.key,
    name: seat.organisation,
    shortName: seat.organisation,
    stakeholderType: seat.type,
  });
}

/** The table is set when P1 begins; before that, on the first day. */
function seatedSince(city: DemoCity): DemoDay {
  const p1 = city.phases.find((phase) => phase.code === "P1");
  return p1?.startedOn ?? city.phases[0]?.startedOn ?? day("2026-10-26");
}
