import { z } from "zod";
import { fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import {
  choice,
  choices,
  newId,
  optionalDay,
  optionalText,
  recordId,
  requiredDay,
  requiredText,
} from "@/lib/platform/forms/fields";

const cohort = {
  name: requiredText(100),
  nameEn: requiredText(100),
  fieldsOfAction: choices(fieldsOfAction),
};

export const newCohortSchema = z.object({ id: newId(), programmeId: recordId(), ...cohort });
export type NewCohort = z.output<typeof newCohortSchema>;

/** `opened` is the cohort as the form was opened with it: a cohort has no version number. */
export const cohortSchema = z.object({ cohortId: recordId(), opened: optionalText(2000), ...cohort });
export type CohortInput = z.output<typeof cohortSchema>;

type Editable = { name: string; nameEn: string; fieldsOfAction: string[] };

/** What a form says it was opened with. */
export const asOpened = ({ name, nameEn, fieldsOfAction }: Editable) =>
  JSON.stringify([name, nameEn, fieldsOfAction]);

export const moveCohortSchema = z.object({ cohortId: recordId(), direction: choice(["up", "down"]) });
export type MoveCohort = z.output<typeof moveCohortSchema>;

export const newProgrammeSchema = z
  .object({
    id: newId(),
    name: requiredText(100),
    funder: requiredText(200),
    startsOn: requiredDay(),
    endsOn: optionalDay(),
  })
  .superRefine(({ startsOn, endsOn }, ctx) => {
    if (endsOn !== null && endsOn <= startsOn)
      ctx.addIssue({ code: "custom", message: "endBeforeStart", path: ["endsOn"] });
  });
export type NewProgramme = z.output<typeof newProgrammeSchema>;
