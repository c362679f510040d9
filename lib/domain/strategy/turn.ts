import type { CityWrite } from "@/lib/platform/access/scope";

/**
 * Lets changes to the shape of a city's strategy (new, archived, restored, moved) happen one after the other, so that
 * no number is given twice and nothing is put under something that is being archived. Lasts until the end of the
 * transaction; reading and editing go on meanwhile.
 */
export async function takeTurn({ tx, city }: CityWrite): Promise<void> {
  // No key update: rows of the city that refer to it are still inserted freely.
  await tx.$queryRaw`select from "City" where id = ${city.id}::uuid for no key update`;
}
