"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { moveSchema } from "../goals/schema";
import { wordedConflicts } from "../value-words";
import { createObjectiveSchema, editObjectiveSchema, objectiveIdSchema } from "./schema";
import { archiveObjective, createObjective, editObjective, moveObjective, restoreObjective } from "./service";

export const createObjectiveAction = cityAction({
  permission: "objective.edit",
  schema: createObjectiveSchema,
  service: createObjective,
  outcome: ({ id }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/objectives/${id}?done=objectiveCreated`,
  }),
});

export const editObjectiveAction = wordedConflicts(
  cityAction({
    permission: "objective.edit",
    schema: editObjectiveSchema,
    service: editObjective,
    outcome: ({ id }, { city }) => ({
      redirect: `/cities/${city.slug}/strategy/objectives/${id}?done=saved`,
    }),
  }),
);

export const archiveObjectiveAction = cityAction({
  permission: "objective.edit",
  schema: objectiveIdSchema,
  service: archiveObjective,
  outcome: ({ id }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/objectives/${id}?done=archived`,
  }),
});

export const restoreObjectiveAction = cityAction({
  permission: "objective.edit",
  schema: objectiveIdSchema,
  service: restoreObjective,
  outcome: ({ id }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/objectives/${id}?done=restored`,
  }),
});

export const moveObjectiveAction = cityAction({
  permission: "objective.edit",
  schema: moveSchema,
  service: moveObjective,
  outcome: ({ goalId }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/goals/${goalId}?done=moved`,
  }),
});
