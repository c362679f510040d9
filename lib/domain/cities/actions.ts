"use server";

import { programmeAction } from "@/lib/platform/forms/action";
import { cooperationSchema, foundCitySchema } from "./schema";
import { changeCooperation, foundCity } from "./service";

export const takeCityIn = programmeAction({
  permission: "cities.create",
  schema: foundCitySchema,
  service: foundCity,
  outcome: ({ slug }) => ({ redirect: `/admin/cities/${slug}?done=founded` }),
});

export const changeAgreement = programmeAction({
  permission: "cities.create",
  schema: cooperationSchema,
  service: changeCooperation,
  outcome: ({ slug }) => ({ redirect: `/admin/cities/${slug}?done=saved` }),
});
