import { inProgramme, type ProgrammeScope } from "@/lib/platform/access/scope";
import type { Tx } from "@/lib/platform/db/client";
import { foldName } from "./register-name";
import { rankNames } from "./register-rank";

/** A municipality or district of the official register, as the search shows it. */
export type RegisterRow = {
  /** 8 digits for a municipality, 5 for a district. */
  key: string;
  name: string;
  type: string;
  level: "municipality" | "district";
  /** The district a municipality lies in; null if it is its own. */
  district: string | null;
  stateCode: string;
  population: number | null;
  longitude: number;
  latitude: number;
  searchName: string;
  districtSearchName: string | null;
  /** The city of the programme that stands for it already. */
  taken: { slug: string; name: string } | null;
};

const MOST = 25;
/** Enough for the ranking to find what a slip of the pen hides. */
const CANDIDATES = 400;

/**
 * Searches the register by name, part of a name, or key. Accents do not matter, nor do a few slips; words of the
 * district narrow it down ("Neuenkirchen Heidekreis"). A town that is its own district is listed once, as a
 * municipality. Uninhabited areas are left out. At most 25 rows, best first. `level` asks for one kind only.
 */
export function searchRegister(
  scope: ProgrammeScope,
  asked: string,
  level: RegisterRow["level"] | null = null,
): Promise<RegisterRow[]> {
  const text = asked.trim().slice(0, 100);
  const digits = text.replace(/[\s.]/g, "");
  if (/^\d{2,12}$/.test(digits)) return inProgramme(scope, (tx) => withKey(tx, digits, level));
  const name = foldName(text);
  if (name.length < 2) return Promise.resolve([]);
  return inProgramme(scope, async (tx) => {
    const known = await named(tx, name, level);
    return rankNames(text, known).slice(0, MOST);
  });
}

/** One entry by its key, or null. */
export function registerEntry(scope: ProgrammeScope, key: string): Promise<RegisterRow | null> {
  if (!/^(\d{5}|\d{8})$/.test(key)) return Promise.resolve(null);
  return inProgramme(scope, async (tx) => {
    const rows = await tx.$queryRaw<RegisterRow[]>`
      select e.key, e.name, e.type, e.level, d.name district, e."stateCode", e.population, e.longitude, e.latitude,
        e."searchName", d."searchName" "districtSearchName",
        case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end taken
      from "RegisterEntry" e left join "RegisterEntry" d on d.key = e."districtKey" and e.key <> d.key || '000'
      left join "City" c on c.ags = e.key where e.key = ${key}`;
    return rows[0] ?? null;
  });
}

function named(tx: Tx, name: string, level: string | null): Promise<RegisterRow[]> {
  const [longest = name] = name.split(" ").sort((a, b) => b.length - a.length);
  const patterns = name.split(" ").map((word) => `%${word}%`);
  return tx.$queryRaw<RegisterRow[]>`
    select e.key, e.name, e.type, e.level, d.name district, e."stateCode", e.population, e.longitude, e.latitude,
      e."searchName", d."searchName" "districtSearchName",
      case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end taken
    from "RegisterEntry" e left join "RegisterEntry" d on d.key = e."districtKey" and e.key <> d.key || '000'
    left join "City" c on c.ags = e.key
    where e.type not in ('Kreisfreie Stadt', 'Stadtkreis', 'Gemeindefreies Gebiet')
      and (${level}::text is null or e.level::text = ${level})
      and (concat_ws(' ', e."searchName", d."searchName") like all (${patterns}::text[])
        or similarity(e."searchName", ${name}) > 0.25 or word_similarity(${longest}, e."searchName") > 0.35)
    order by e."searchName" like ${`%${name}%`} desc,
      greatest(similarity(e."searchName", ${name}), word_similarity(${longest}, e."searchName")) desc
    limit ${CANDIDATES}`;
}

function withKey(tx: Tx, key: string, level: string | null): Promise<RegisterRow[]> {
  return tx.$queryRaw<RegisterRow[]>`
    select e.key, e.name, e.type, e.level, d.name district, e."stateCode", e.population, e.longitude, e.latitude,
      e."searchName", d."searchName" "districtSearchName",
      case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end taken
    from "RegisterEntry" e left join "RegisterEntry" d on d.key = e."districtKey" and e.key <> d.key || '000'
    left join "City" c on c.ags = e.key
    where e.type not in ('Kreisfreie Stadt', 'Stadtkreis', 'Gemeindefreies Gebiet')
      and (${level}::text is null or e.level::text = ${level})
      and (e.key like ${`${key}%`} or e.key = left(${key}, 8))
    order by length(e.key), e.key limit ${MOST}`;
}
