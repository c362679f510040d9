import type { OverviewFilter } from "@/lib/domain/programme/overview/filter";

/** The address of the view with another question; what is usual is left out. */
export function overviewAddress(
  here: string,
  filter: OverviewFilter,
  change: Partial<OverviewFilter>,
): string {
  const { q, cohort, phase, stuck, sort, dir } = { ...filter, ...change };
  const search = new URLSearchParams();
  if (q) search.set("q", q);
  if (cohort) search.set("cohort", cohort);
  if (phase) search.set("phase", phase);
  if (stuck) search.set("stuck", stuck);
  if (sort !== "stuck") search.set("sort", sort);
  if (dir !== "asc") search.set("dir", dir);
  return search.size > 0 ? `${here}?${search}` : here;
}
