"use server";

import { cityAction } from "@/lib/domain/cities/city-action";
import type { CityScope } from "@/lib/platform/access/scope";
import { inWords } from "../conflict-words";
import { createOrganisationSchema, editOrganisationSchema, organisationIdSchema } from "./schema";
import * as service from "./service";

/** Back to the organisation, with a sentence about what happened. */
const organisationPage =
  (done: string) =>
  ({ id }: { id: string }, { city }: CityScope) => ({
    redirect: `/cities/${city.slug}/committee/organisations/${id}?done=${done}`,
  });

export const createOrganisation = cityAction({
  permission: "organisation.edit",
  schema: createOrganisationSchema,
  service: service.createOrganisation,
  outcome: (organisation, scope, { seatId }) =>
    seatId
      ? {
          redirect: `/cities/${scope.city.slug}/committee/seats/${seatId}/fill?organisation=${organisation.id}&done=organisationCreated`,
        }
      : organisationPage("organisationCreated")(organisation, scope),
});

export const editOrganisation = cityAction({
  permission: "organisation.edit",
  schema: editOrganisationSchema,
  service: inWords(service.editOrganisation),
  outcome: organisationPage("saved"),
});

export const archiveOrganisation = cityAction({
  permission: "organisation.edit",
  schema: organisationIdSchema,
  service: service.archiveOrganisation,
  outcome: organisationPage("archived"),
});

export const restoreOrganisation = cityAction({
  permission: "organisation.edit",
  schema: organisationIdSchema,
  service: service.restoreOrganisation,
  outcome: organisationPage("restored"),
});
