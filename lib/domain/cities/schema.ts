import { z } from "zod";
import {
  choice,
  choices,
  newId,
  optionalDay,
  optionalNumber,
  optionalRecordId,
  recordId,
  requiredDay,
  requiredText,
  version,
} from "@/lib/platform/forms/fields";
import { fieldsOfAction } from "./fields-of-action";
import { searchWords } from "./search-words";

/** What a city is founded as: the register's own entry, or an association that a registered municipality belongs to. */
export const foundingKinds = ["registered", "association"] as const;
export type FoundingKind = (typeof foundingKinds)[number];

export const foundCitySchema = z
  .object({
    id: newId(),
    kind: choice(foundingKinds),
    /** The entry of the register; of an association, a municipality that belongs to it. */
    key: requiredText(8),
    name: requiredText(100),
    population: optionalNumber({ min: 1, max: 20_000_000, decimals: 0 }),
    cohortId: optionalRecordId(),
    fieldsOfAction: choices(fieldsOfAction),
    startsOn: requiredDay(),
    cooperationEndsOn: optionalDay(),
  })
  .superRefine(({ fieldsOfAction: fields, startsOn, cooperationEndsOn }, ctx) => {
    if (fields.length === 0) ctx.addIssue({ code: "custom", message: "choose", path: ["fieldsOfAction"] });
    if (cooperationEndsOn !== null && cooperationEndsOn <= startsOn)
      ctx.addIssue({ code: "custom", message: "endBeforeStart", path: ["cooperationEndsOn"] });
  });
export type FoundCity = z.output<typeof foundCitySchema>;

export const cooperationSchema = z.object({
  cityId: recordId(),
  version: version(),
  name: requiredText(100),
  cohortId: optionalRecordId(),
  cooperationEndsOn: optionalDay(),
});
export type Cooperation = z.output<typeof cooperationSchema>;

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What the list of cities can be narrowed to, in its address. */
export const cityFilterSchema = z.object({
  q: searchWords(),
  cohort: z.uuid().nullable().catch(null),
  state: z
    .string()
    .regex(/^\d\d$/)
    .nullable()
    .catch(null),
  missing: z.enum(["coordinator", "moderator"]).nullable().catch(null),
  page,
});
export type CityFilter = z.output<typeof cityFilterSchema>;
