"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { observationSchema } from "./schema";
import { enterFigure } from "./service";

export const enterFigureAction = cityAction({
  permission: "objective.edit",
  schema: observationSchema,
  service: enterFigure,
  outcome: ({ objectiveId }, { city }) => ({
    redirect: `/cities/${city.slug}/strategy/objectives/${objectiveId}?done=figureEntered`,
  }),
});
