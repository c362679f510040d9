import type { DemoMeasure, DemoStrategy, DemoWorld } from "@/prisma/demo/types";
import type { Row } from "../rows";
import { cityId, goalId, idOf, measureId, objectiveId, organisationId, seatId, userId } from "./names";
import type { ToldOn } from "./told-on";

/** Each city's strategy and its living tree. A city that has written nothing yet has its empty first draft. */
export function strategyRows(world: DemoWorld, told: ToldOn): Record<string, Row[]> {
  const { strategies } = world;
  const coordinators = new Map(
    world.memberships.filter((one) => one.role === "coordinator").map((one) => [one.city, userId(one.email)]),
  );
  const written = new Set(strategies.map((strategy) => strategy.city));
  return {
    Strategy: [
      ...strategies.map((strategy) => strategyRow(strategy, coordinators.get(strategy.city) ?? null, told)),
      ...world.cities.filter((city) => !written.has(city.slug)).map((city) => emptyStrategy(city.slug)),
    ],
    Goal: strategies.flatMap(({ city, goals }) =>
      goals.map(({ key, position, title, description }) => ({
        cityId: cityId(city),
        id: goalId(city, key),
        position,
        title,
        description,
      })),
    ),
    Objective: strategies.flatMap((strategy) => objectiveRows(strategy, told)),
    Observation: strategies.flatMap(({ city, objectives }) =>
      objectives.flatMap((objective) =>
        objective.observations.map(({ value, on, source }) => ({
          cityId: cityId(city),
          id: idOf("observation", city, objective.key, JSON.stringify(on)),
          objectiveId: objectiveId(city, objective.key),
          observedOn: told.day(on),
          value,
          source,
          createdById: coordinators.get(city) ?? null,
        })),
      ),
    ),
    Measure: strategies.flatMap(({ city, measures }) =>
      measures.map((measure) => measureRow(city, measure, coordinators.get(city) ?? null, told)),
    ),
    MeasurePartner: strategies.flatMap(({ city, measures }) =>
      measures.flatMap((measure) =>
        measure.partners.map((partner) => ({
          cityId: cityId(city),
          measureId: measureId(city, measure.key),
          organisationId: organisationId(city, partner),
        })),
      ),
    ),
    MeasureNeed: strategies.flatMap(({ city, measures }) =>
      measures.flatMap((measure) =>
        measure.dependsOn.map((needed) => ({
          cityId: cityId(city),
          measureId: measureId(city, measure.key),
          neededId: measureId(city, needed.measure),
        })),
      ),
    ),
    Milestone: strategies.flatMap(({ city, measures }) =>
      measures.flatMap((measure) =>
        measure.milestones.map(({ title, dueOn, reachedOn }) => ({
          cityId: cityId(city),
          id: idOf("milestone", city, measure.key, title),
          measureId: measureId(city, measure.key),
          title,
          dueOn: told.day(dueOn),
          reachedOn: told.day(reachedOn),
        })),
      ),
    ),
  };
}

function strategyRow(
  { city, number, vision, mission, sharedOn }: DemoStrategy,
  coordinator: string | null,
  told: ToldOn,
): Row {
  return {
    cityId: cityId(city),
    id: idOf("strategy", city),
    number,
    vision: vision.de,
    visionPlain: vision.plain,
    visionEn: vision.en,
    mission,
    sharedAt: told.morning(sharedOn),
    sharedById: sharedOn && coordinator,
  };
}

function emptyStrategy(city: string): Row {
  const texts = { vision: "", visionPlain: "", visionEn: "", mission: "" };
  return {
    cityId: cityId(city),
    id: idOf("strategy", city),
    number: 1,
    ...texts,
    sharedAt: null,
    sharedById: null,
  };
}

function objectiveRows({ city, objectives }: DemoStrategy, { day }: ToldOn): Row[] {
  const inGoal = new Map<string, number>();
  return objectives.map((objective) => {
    const position = (inGoal.get(objective.goal) ?? 0) + 1;
    inGoal.set(objective.goal, position);
    return {
      cityId: cityId(city),
      id: objectiveId(city, objective.key),
      goalId: goalId(city, objective.goal),
      position,
      title: objective.title,
      indicatorId: objective.indicator,
      unit: objective.unit,
      baseline: objective.baseline?.value ?? null,
      baselineOn: day(objective.baseline?.on ?? null),
      target: objective.target.value,
      targetOn: day(objective.target.on),
      seatId: objective.seat && seatId(city, objective.seat),
      remit: objective.remit,
    };
  });
}

function measureRow(
  city: string,
  measure: DemoMeasure,
  coordinator: string | null,
  { day, morning }: ToldOn,
): Row {
  return {
    cityId: cityId(city),
    id: measureId(city, measure.key),
    objectiveId: objectiveId(city, measure.objective),
    number: measure.number,
    title: measure.title,
    description: measure.description,
    fieldOfAction: measure.fieldOfAction,
    ownerId: measure.owner && organisationId(city, measure.owner),
    targetGroup: measure.targetGroup,
    inputs: measure.inputs,
    outputs: measure.outputs,
    outcomes: measure.outcomes,
    impact: measure.impact,
    startsOn: day(measure.startsOn),
    endsOn: day(measure.endsOn),
    startedOn: day(measure.startedOn),
    completedAt: morning(measure.completedOn),
    completedById: measure.completedOn && coordinator,
    completionNote: measure.completionNote,
    budgetEur: measure.budgetEur,
    funding: measure.funding,
    practiceCode: measure.practice,
  };
}
