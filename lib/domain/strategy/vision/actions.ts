"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { sharingSchema, visionSchema } from "./schema";
import { editVision, shareDraft, stopSharing } from "./service";

export const editVisionAction = cityAction({
  permission: "strategy.edit",
  schema: visionSchema,
  service: editVision,
  outcome: (_, { city }) => ({ redirect: `/cities/${city.slug}/strategy?done=strategyEdited` }),
});

export const shareDraftAction = cityAction({
  permission: "strategy.share",
  schema: sharingSchema,
  service: shareDraft,
  outcome: (_, { city }) => ({ redirect: `/cities/${city.slug}/strategy?done=strategyShared` }),
});

export const stopSharingAction = cityAction({
  permission: "strategy.share",
  schema: sharingSchema,
  service: stopSharing,
  outcome: (_, { city }) => ({ redirect: `/cities/${city.slug}/strategy?done=strategyUnshared` }),
});
