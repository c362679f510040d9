"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import { inviteMemberSchema, membershipSchema } from "./schema";
import { endMembership, inviteMember, remindMember } from "./service";

export const invitePerson = cityAction({
  permission: "people.invite",
  schema: inviteMemberSchema,
  service: inviteMember,
  outcome: (_, scope) => ({ redirect: `/cities/${scope.city.slug}/people?done=invited` }),
});

export const remindPerson = cityAction({
  permission: "people.invite",
  schema: membershipSchema,
  service: remindMember,
  outcome: (_, scope) => ({ redirect: `/cities/${scope.city.slug}/people?done=reminded` }),
});

export const endRole = cityAction({
  permission: "people.end",
  schema: membershipSchema,
  service: endMembership,
  outcome: ({ own }, scope) => ({
    redirect: own ? "/cities?done=left" : `/cities/${scope.city.slug}/people?done=ended`,
  }),
});
