import { PrismaPg } from "@prisma/adapter-pg";
import { digestOf } from "@/lib/domain/cities/digest-rules";
import { requirementsOf } from "@/lib/domain/committee/queries";
import type { Requirement } from "@/lib/domain/committee/rules";
import { PrismaClient } from "@/lib/generated/prisma/client";
import type { Day } from "@/lib/platform/clock/day";
import type { DemoCity, DemoWorld } from "@/prisma/demo/types";
import type { Row } from "../rows";
import { cityId, seatId } from "./names";
import type { ToldOn } from "./told-on";

/** The roll-up of every city, by the rules that keep it up to date later. */
export function digestRows(
  world: DemoWorld,
  requirements: Requirement[],
  told: ToldOn,
  today: string,
): Row[] {
  const day = told.day as <Given>(given: Given) => Given extends null ? null : Day;
  return world.cities.map((city) => {
    const strategy = world.strategies.find((one) => one.city === city.slug);
    const digest = digestOf({
      table: city,
      phases: city.phases.map(({ code, startedOn, finishedOn }) => ({
        code,
        startedOn: day(startedOn),
        finishedOn: day(finishedOn),
      })),
      openMeasures: (strategy?.measures ?? [])
        .filter((measure) => !measure.completedOn)
        .map((measure) => day(measure.endsOn)),
      seats: world.seats
        .filter((seat) => seat.city === city.slug)
        .map((seat) => ({
          id: seatId(city.slug, seat.key),
          typeId: seat.stakeholderType,
          state: seat.state.kind,
          sinceOn: day(seat.state.since),
        })),
      requirements,
    });
    return { cityId: cityId(city.slug), ...digest, lastActivityAt: lastActivity(world, city, told, today) };
  });
}

/** What the reference list, loaded before, says about each seat a table needs. */
export async function requirementsLoaded(): Promise<Requirement[]> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.OWNER_DATABASE_URL }),
  });
  try {
    return await requirementsOf(client);
  } finally {
    await client.$disconnect();
  }
}

/** The last day on which the story lets something happen in the city. */
function lastActivity(
  world: DemoWorld,
  city: DemoCity,
  { day, morning }: ToldOn,
  today: string,
): string | null {
  const strategy = world.strategies.find((one) => one.city === city.slug);
  const days = [
    ...city.phases.flatMap((phase) => [phase.startedOn, phase.finishedOn]),
    ...world.seats.filter((seat) => seat.city === city.slug).map((seat) => seat.state.since),
    ...(strategy?.objectives ?? []).flatMap((objective) => objective.observations.map(({ on }) => on)),
    ...(strategy?.measures ?? []).flatMap((measure) => [
      measure.startedOn,
      measure.completedOn,
      measure.report?.reportedOn ?? null,
      ...measure.milestones.map((milestone) => milestone.reachedOn),
    ]),
    ...(strategy?.positions ?? []).map((position) => position.on),
  ];
  const past = days.filter((one) => one !== null && day(one) <= today);
  const last = past
    .map((one) => day(one))
    .sort()
    .at(-1);
  return morning(last ?? null);
}
