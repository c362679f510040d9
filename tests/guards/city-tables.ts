import type { World } from "@/tests/support/world";

/** A table whose rows belong to a city, and one of Altstadt's rows as it really stands there. */
export type CityTable = { name: string; key: "cityId" | "id"; sample: Record<string, unknown> };

/** Every table with `cityId` in the real database, and the city itself. A new table comes along by itself. */
export async function cityTables(world: World): Promise<CityTable[]> {
  const named = await world.rows<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'cityId' order by 1`,
  );
  const tables: CityTable[] = [];
  for (const { name } of named) tables.push(await withSample(world, name, "cityId"));
  tables.push(await withSample(world, "City", "id"));
  return tables;
}

async function withSample(world: World, name: string, key: CityTable["key"]): Promise<CityTable> {
  const [row] = await world.rows<{ sample: Record<string, unknown> }>(
    `select to_jsonb(t) as sample from "${name}" t
     where t."${key}" = (select id from "City" where slug = 'altstadt') limit 1`,
  );
  return { name, key, sample: row?.sample ?? {} };
}

/** How constraints and policies of a table are laid down in the catalogue. */
export async function wallsOf(world: World, table: string) {
  const [row] = await world.rows<{
    enabled: boolean;
    forced: boolean;
    policies: string[];
    keys: { name: string; columns: string[]; unique: boolean }[];
    references: { name: string; to: string; columns: string[]; target: string[] }[];
  }>(
    `select relrowsecurity as enabled, relforcerowsecurity as forced,
       (select coalesce(array_agg(polname::text order by 1), '{}') from pg_policy where polrelid = c.oid) as policies,
       (select coalesce(jsonb_agg(jsonb_build_object('name', i.indexrelid::regclass::text, 'columns',
            (select jsonb_agg(a.attname order by k.n) from unnest(i.indkey::int2[]) with ordinality k(att, n)
             join pg_attribute a on a.attrelid = c.oid and a.attnum = k.att))), '[]')
        from pg_index i where i.indrelid = c.oid and i.indisunique) as keys,
       (select coalesce(jsonb_agg(jsonb_build_object('name', f.conname, 'to', f.confrelid::regclass::text,
            'columns', (select jsonb_agg(a.attname order by k.n) from unnest(f.conkey) with ordinality k(att, n)
                        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.att),
            'target', (select jsonb_agg(a.attname order by k.n) from unnest(f.confkey) with ordinality k(att, n)
                       join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.att))), '[]')
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as references
     from pg_class c where oid = $1::regclass`,
    [`"${table}"`],
  );
  if (!row) throw new Error(`no table ${table}`);
  return row;
}
