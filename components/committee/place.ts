import { getLocale } from "next-intl/server";
import type { CityScope } from "@/lib/platform/access/scope";

/** Address of the committee's pages in the reader's language, without a slash at the end. */
export async function committeeHome(scope: CityScope): Promise<string> {
  return `/${await getLocale()}/cities/${scope.city.slug}/committee`;
}
