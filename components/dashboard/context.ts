import type { Dashboard } from "@/lib/domain/cities/dashboard/queries";

/** What every part of the dashboard gets. */
export type DashboardPart = {
  dashboard: Dashboard;
  locale: string;
  /** Address of the city's workspace, "/de/cities/altstadt". */
  home: string;
};
