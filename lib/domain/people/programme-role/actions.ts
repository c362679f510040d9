"use server";

import { programmeAction } from "@/lib/platform/forms/action";
import { inviteToProgrammeSchema, programmeRoleSchema } from "./schema";
import { endProgrammeRole, inviteToProgramme, remindOfProgrammeRole } from "./service";

export const inviteColleague = programmeAction({
  permission: "roles.invite",
  schema: inviteToProgrammeSchema,
  service: inviteToProgramme,
  outcome: () => ({ redirect: "/admin/people?done=invited" }),
});

export const remindColleague = programmeAction({
  permission: "roles.invite",
  schema: programmeRoleSchema,
  service: remindOfProgrammeRole,
  outcome: () => ({ redirect: "/admin/people?done=reminded" }),
});

export const endColleaguesRole = programmeAction({
  permission: "roles.end",
  schema: programmeRoleSchema,
  service: endProgrammeRole,
  outcome: ({ own }) => ({ redirect: own ? "/sign-in/arrive" : "/admin/people?done=ended" }),
});
