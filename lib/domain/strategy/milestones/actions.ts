"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { wordedConflicts } from "../value-words";
import { addMilestoneSchema, editMilestoneSchema, milestoneIdSchema, reachMilestoneSchema } from "./schema";
import { addMilestone, editMilestone, reachMilestone, removeMilestone, unreachMilestone } from "./service";

export const addMilestoneAction = cityAction({
  permission: "measure.edit",
  schema: addMilestoneSchema,
  service: addMilestone,
  outcome: ({ measureId }, { city }) => ({
    redirect: `/cities/${city.slug}/measures/${measureId}?done=milestoneAdded`,
  }),
});

export const editMilestoneAction = wordedConflicts(
  cityAction({
    permission: "measure.edit",
    schema: editMilestoneSchema,
    service: editMilestone,
    outcome: ({ measureId }, { city }) => ({
      redirect: `/cities/${city.slug}/measures/${measureId}?done=saved`,
    }),
  }),
);

export const reachMilestoneAction = cityAction({
  permission: "measure.edit",
  schema: reachMilestoneSchema,
  service: reachMilestone,
  outcome: ({ measureId }, { city }, { id }) => ({
    redirect: `/cities/${city.slug}/measures/${measureId}?done=milestoneReached&undo=${id}`,
  }),
});

export const unreachMilestoneAction = cityAction({
  permission: "measure.edit",
  schema: milestoneIdSchema,
  service: unreachMilestone,
  outcome: ({ measureId }, { city }) => ({
    redirect: `/cities/${city.slug}/measures/${measureId}?done=milestoneUnreached`,
  }),
});

export const removeMilestoneAction = cityAction({
  permission: "measure.edit",
  schema: milestoneIdSchema,
  service: removeMilestone,
  outcome: ({ measureId }, { city }) => ({
    redirect: `/cities/${city.slug}/measures/${measureId}?done=milestoneRemoved`,
  }),
});
