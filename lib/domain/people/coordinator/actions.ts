"use server";

import { programmeAction } from "@/lib/platform/forms/action";
import { coordinatorSchema, inviteCoordinatorSchema } from "./schema";
import { inviteCoordinator, remindCoordinator, withdrawCoordinator } from "./service";

export const inviteCitysCoordinator = programmeAction({
  permission: "roles.invite",
  schema: inviteCoordinatorSchema,
  service: inviteCoordinator,
  outcome: ({ slug }) => ({ redirect: `/admin/cities/${slug}?done=invited` }),
});

export const remindCitysCoordinator = programmeAction({
  permission: "roles.invite",
  schema: coordinatorSchema,
  service: remindCoordinator,
  outcome: ({ slug }) => ({ redirect: `/admin/cities/${slug}?done=reminded` }),
});

export const withdrawCoordinatorsInvitation = programmeAction({
  permission: "roles.end",
  schema: coordinatorSchema,
  service: withdrawCoordinator,
  outcome: ({ slug }) => ({ redirect: `/admin/cities/${slug}?done=withdrawn` }),
});
