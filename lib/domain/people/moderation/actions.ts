"use server";

import { programmeAction } from "@/lib/platform/forms/action";
import { giveModerationSchema, moderationSchema, moderationUntilSchema } from "./schema";
import { endModeration, giveModeration, moveModerationEnd, remindOfModeration } from "./service";

export const entrustCity = programmeAction({
  permission: "roles.invite",
  schema: giveModerationSchema,
  service: giveModeration,
  outcome: (_result, _scope, { back }) => ({ redirect: `${back}?done=invited` }),
});

export const remindModerator = programmeAction({
  permission: "roles.invite",
  schema: moderationSchema,
  service: remindOfModeration,
  outcome: (_result, _scope, { back }) => ({ redirect: `${back}?done=reminded` }),
});

export const moveEndOfModeration = programmeAction({
  permission: "roles.end",
  schema: moderationUntilSchema,
  service: moveModerationEnd,
  outcome: (_result, _scope, { back }) => ({ redirect: `${back}?done=moved` }),
});

export const endModerationNow = programmeAction({
  permission: "roles.end",
  schema: moderationSchema,
  service: endModeration,
  outcome: (_result, _scope, { back }) => ({ redirect: `${back}?done=ended` }),
});
