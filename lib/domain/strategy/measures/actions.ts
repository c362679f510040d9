"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { wordedConflicts } from "../value-words";
import { archiveMeasure, completeMeasure, reopenMeasure, restoreMeasure } from "./ending";
import { completeMeasureSchema, createMeasureSchema, editMeasureSchema, measureIdSchema } from "./schema";
import { beginMeasure, createMeasure, editMeasure } from "./service";

export const createMeasureAction = cityAction({
  permission: "measure.create",
  schema: createMeasureSchema,
  service: createMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=measureCreated` }),
});

export const editMeasureAction = wordedConflicts(
  cityAction({
    permission: "measure.edit",
    schema: editMeasureSchema,
    service: editMeasure,
    outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=saved` }),
  }),
);

export const beginMeasureAction = cityAction({
  permission: "measure.edit",
  schema: measureIdSchema,
  service: beginMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=measureBegun` }),
});

export const completeMeasureAction = cityAction({
  permission: "measure.complete",
  schema: completeMeasureSchema,
  service: completeMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=measureCompleted` }),
});

export const reopenMeasureAction = cityAction({
  permission: "measure.complete",
  schema: measureIdSchema,
  service: reopenMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=measureReopened` }),
});

export const archiveMeasureAction = cityAction({
  permission: "measure.archive",
  schema: measureIdSchema,
  service: archiveMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=archived` }),
});

export const restoreMeasureAction = cityAction({
  permission: "measure.archive",
  schema: measureIdSchema,
  service: restoreMeasure,
  outcome: ({ id }, { city }) => ({ redirect: `/cities/${city.slug}/measures/${id}?done=restored` }),
});
