import { EVERY, facetValuesOf } from "../facets";
import type { Published } from "./published";
import type { Sql } from "./sql";

/** Bitmaps grow by whole blocks, so that all of them keep the same length and can be combined. */
const BLOCK = 1024;

type Membership = { facet: string; value: string; ordinals: number[] };

/** Which practices carry which value, gathered over many practices. */
export class Members {
  readonly #found = new Map<string, Membership>();

  add(published: Published): void {
    for (const [facet, value] of [[EVERY, ""] as const, ...facetValuesOf(published)]) {
      const key = `${facet} ${value}`;
      const one = this.#found.get(key) ?? { facet, value, ordinals: [] };
      one.ordinals.push(published.ordinal);
      this.#found.set(key, one);
    }
  }

  /** Writes every bitmap anew. */
  async replace(sql: Sql): Promise<void> {
    const all = [...this.#found.values()];
    const highest = Math.max(-1, ...all.map(({ ordinals }) => highestOf(ordinals)));
    const length = Math.ceil((highest + 1) / BLOCK) * BLOCK;
    await sql.query(`delete from "FacetMembers"`);
    for (const { facet, value, ordinals } of all) {
      const bits = Buffer.alloc(length, "0");
      for (const ordinal of ordinals) bits[ordinal] = 0x31;
      await sql.query(`insert into "FacetMembers" (facet, value, members) values ($1, $2, $3::varbit)`, [
        facet,
        value,
        bits.toString("latin1"),
      ]);
    }
  }

  /** Brings the bits of some practices up to date; those that carry nothing here lose all of theirs. */
  async update(sql: Sql, ordinals: readonly number[]): Promise<void> {
    await sql.query(`lock table "FacetMembers" in share row exclusive mode`);
    await makeRoom(sql, Math.max(...ordinals) + 1);
    const all = [...this.#found.values()];
    await sql.query(
      `insert into "FacetMembers" (facet, value, members)
       select facet, value, repeat('0', coalesce((select max(length(members)) from "FacetMembers"), $3))::varbit
       from unnest($1::text[], $2::text[]) as new (facet, value) on conflict do nothing`,
      [all.map(({ facet }) => facet), all.map(({ value }) => value), BLOCK],
    );
    await makeRoom(sql, Math.max(...ordinals) + 1);
    for (const ordinal of ordinals) {
      const carried = all.filter((one) => one.ordinals.includes(ordinal));
      await sql.query(
        `update "FacetMembers" m set members = set_bit(m.members, $1, case when c.facet is null then 0 else 1 end)
         from "FacetMembers" o left join unnest($2::text[], $3::text[]) as c (facet, value) using (facet, value)
         where o.facet = m.facet and o.value = m.value and get_bit(m.members, $1) <> (c.facet is not null)::int`,
        [ordinal, carried.map(({ facet }) => facet), carried.map(({ value }) => value)],
      );
    }
  }
}

async function makeRoom(sql: Sql, bits: number): Promise<void> {
  const length = Math.ceil(bits / BLOCK) * BLOCK;
  await sql.query(
    `update "FacetMembers" set members = members || repeat('0', $1 - length(members))::varbit where length(members) < $1`,
    [length],
  );
}

// Spread over a hundred thousand arguments, Math.max would run out of stack.
function highestOf(ordinals: readonly number[]): number {
  return ordinals.reduce((most, ordinal) => Math.max(most, ordinal), -1);
}
