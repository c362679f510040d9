"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import type { CityScope } from "@/lib/platform/access/scope";
import { inWords } from "../conflict-words";
import { createPersonSchema, editPersonSchema, personIdSchema } from "./schema";
import * as service from "./service";

/** Back to the person, with a sentence about what happened. */
const personPage =
  (done: string) =>
  ({ id }: { id: string }, { city }: CityScope) => ({
    redirect: `/cities/${city.slug}/committee/people/${id}?done=${done}`,
  });

export const createPerson = cityAction({
  permission: "contact.edit",
  schema: createPersonSchema,
  service: service.createPerson,
  outcome: (person, scope, { seatId, organisationId }) =>
    seatId
      ? {
          redirect: `/cities/${scope.city.slug}/committee/seats/${seatId}/fill?organisation=${organisationId}&done=personCreated`,
        }
      : personPage("personCreated")(person, scope),
});

export const editPerson = cityAction({
  permission: "contact.edit",
  schema: editPersonSchema,
  service: inWords(service.editPerson),
  outcome: personPage("saved"),
});

export const archivePerson = cityAction({
  permission: "contact.edit",
  schema: personIdSchema,
  service: service.archivePerson,
  outcome: personPage("archived"),
});

export const restorePerson = cityAction({
  permission: "contact.edit",
  schema: personIdSchema,
  service: service.restorePerson,
  outcome: personPage("restored"),
});
