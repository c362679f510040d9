import type { OrganisationFilter } from "@/lib/domain/committee/organisations/rules";

/** The filter as it stands in the address. */
export function organisationQuery(filter: OrganisationFilter): Record<string, string | undefined> {
  return {
    q: filter.q || undefined,
    sector: filter.sector.join() || undefined,
    archived: filter.archived ? "1" : undefined,
    sort: filter.sort === "name" ? undefined : filter.sort,
    down: filter.down ? "1" : undefined,
  };
}
