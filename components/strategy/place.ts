import { getLocale } from "next-intl/server";
import type { CityScope } from "@/lib/platform/access/scope";

/** Address of a city's workspace in the reader's language, without a slash at the end. */
export async function workspace(scope: CityScope): Promise<string> {
  return `/${await getLocale()}/cities/${scope.city.slug}`;
}
