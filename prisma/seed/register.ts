import { foldName } from "@/lib/domain/cities/register-name";
import { referenceCsv, referenceJson } from "./reference-files";
import type { Row } from "./rows";

type District = {
  key: string;
  name: string;
  type: string;
  stateCode: string;
  population2018: number;
  longitude: number;
  latitude: number;
};
type MunicipalityColumn = "ags" | "ars" | "name" | "type" | "kreis_ags" | "land_code";

/**
 * Every municipality and district of the official register. The register's extract has no coordinates and no
 * population for municipalities: they get their district's point, which is near enough to place a dot on the map.
 * A town that is its own district ("Kreisfreie Stadt") has the district's population as well.
 */
export function registerRows(): Row[] {
  const { districts } = referenceJson<{ districts: District[] }>("districts.json");
  const byKey = new Map(districts.map((district) => [district.key, district]));
  const municipalities = referenceCsv<MunicipalityColumn>("municipalities.csv");
  const alone = districtsOfOne(municipalities);
  return [
    ...districts.map((district) => ({
      key: district.key,
      name: district.name,
      type: district.type,
      level: "district",
      districtKey: null,
      stateCode: district.stateCode,
      population: district.population2018,
      longitude: district.longitude,
      latitude: district.latitude,
      searchName: foldName(district.name),
    })),
    ...municipalities.map((one) => {
      const district = byKey.get(one.kreis_ags);
      if (!district)
        throw new Error(`municipalities.csv: ${one.name} lies in the unknown district ${one.kreis_ags}`);
      return {
        key: one.ags,
        name: one.name,
        type: one.type,
        level: "municipality",
        districtKey: one.kreis_ags,
        stateCode: one.land_code,
        population: alone.has(one.kreis_ags) ? district.population2018 : null,
        longitude: district.longitude,
        latitude: district.latitude,
        searchName: foldName(one.name),
      };
    }),
  ];
}

/** Keys of the districts that consist of one municipality. */
function districtsOfOne(municipalities: Record<MunicipalityColumn, string>[]): Set<string> {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const { kreis_ags: key } of municipalities) {
    if (once.has(key)) often.add(key);
    once.add(key);
  }
  return new Set([...once].filter((key) => !often.has(key)));
}
