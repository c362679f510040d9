"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { createGoalSchema, editGoalSchema, goalIdSchema, moveSchema } from "./schema";
import { archiveGoal, createGoal, editGoal, moveGoal, restoreGoal } from "./service";

export const createGoalAction = cityAction({
  permission: "goal.edit",
  schema: createGoalSchema,
  service: createGoal,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/strategy/goals/${id}?done=goalCreated` }),
});

export const editGoalAction = cityAction({
  permission: "goal.edit",
  schema: editGoalSchema,
  service: editGoal,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/strategy/goals/${id}?done=saved` }),
});

export const archiveGoalAction = cityAction({
  permission: "goal.edit",
  schema: goalIdSchema,
  service: archiveGoal,
  outcome: ({ id }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/goals/${id}?done=archived`,
  }),
});

export const restoreGoalAction = cityAction({
  permission: "goal.edit",
  schema: goalIdSchema,
  service: restoreGoal,
  outcome: ({ id }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/goals/${id}?done=restored`,
  }),
});

export const moveGoalAction = cityAction({
  permission: "goal.edit",
  schema: moveSchema,
  service: moveGoal,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/strategy/goals/${id}?done=moved` }),
});
