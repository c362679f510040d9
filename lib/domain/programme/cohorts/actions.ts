"use server";

import { programmeAction } from "@/lib/platform/forms/action";
import { cohortSchema, moveCohortSchema, newCohortSchema, newProgrammeSchema } from "./schema";
import { addCohort, changeCohort, moveCohort, startProgramme } from "./service";

export const createProgramme = programmeAction({
  permission: "cohorts.edit",
  schema: newProgrammeSchema,
  service: startProgramme,
  outcome: () => ({ redirect: "/admin/cohorts?done=programmeStarted" }),
});

export const createCohort = programmeAction({
  permission: "cohorts.edit",
  schema: newCohortSchema,
  service: addCohort,
  outcome: () => ({ redirect: "/admin/cohorts?done=cohortAdded" }),
});

export const editCohort = programmeAction({
  permission: "cohorts.edit",
  schema: cohortSchema,
  service: changeCohort,
  outcome: () => ({ redirect: "/admin/cohorts?done=saved" }),
});

export const reorderCohort = programmeAction({
  permission: "cohorts.edit",
  schema: moveCohortSchema,
  service: moveCohort,
  outcome: () => ({ redirect: "/admin/cohorts?done=cohortMoved" }),
});
