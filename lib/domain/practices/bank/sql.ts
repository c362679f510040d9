/*
 * The three statements of the bank. $1 are the chosen facets and values as JSON: an array would let the planner see
 * how long it is, and then it plans every time anew, which takes longer than the statement.
 *
 * FacetMembers has one bitmap per facet value. Within a facet the chosen values are ORed, across facets ANDed; a
 * facet's own choice is left out of its own counts, so that they say what another tick would add.
 */
const chosen = `
every as materialized (
  select members from "FacetMembers" where facet = 'all'
), chosen as materialized (
  select c.facet, coalesce(bit_or(m.members), (select members # members from every)) as bits
  from jsonb_to_recordset($1::jsonb) as c (facet text, value text) left join "FacetMembers" m using (facet, value)
  group by c.facet
)`;

/** Per facet with a choice, what the other facets leave; the facets without one share a row without a name. */
const others = (start: string) => `
others as materialized (
  select f.facet, coalesce(bit_and(c.bits) & ${start}, ${start}) as bits
  from (select facet from chosen union all select null) f left join chosen c on c.facet is distinct from f.facet
  group by f.facet
)`;

const counted = `"FacetMembers" m
  join others o on o.facet is not distinct from (select c.facet from chosen c where c.facet = m.facet)`;

/**
 * Without a search. A row per facet value: how many practices it would leave (`count`), and how many of those shown
 * carry it (`narrowed`). The row "all": how many are shown, how many there are, and which.
 * $2: the bits of the steps of evidence are wanted, to put the list in their order.
 */
export const browseSql = `
with ${chosen}, ${others("(select members from every)")}, shown as materialized (
  select bits from others where facet is null
)
select m.facet, m.value, bit_count(m.members & o.bits)::int as count,
  case when $2::boolean and m.facet = 'evidence' then bit_count(m.members & s.bits)::int else 0 end as narrowed,
  case when $2::boolean and m.facet = 'evidence' then (m.members & s.bits)::text end as bits
from ${counted} cross join shown s where m.facet <> 'all'
union all
select 'all', '', bit_count(s.bits)::int, bit_count(e.members)::int, s.bits::text from shown s cross join every e`;

/**
 * With a search. $2 what a practice must meet; $3, $4 and $5 the same in its title and in its head, and anywhere, with
 * the filters; $6 and $7 what counts more and less in the order; $8 how many matches are put in order; $9 how many
 * are counted; $10 the order; $11 the language. Rows as without a search; the row "all" also has the best matches in
 * their order. If more practices meet the words than are counted, nothing is counted, and only the best are told.
 */
export const searchSql = `
with ${chosen}, met as materialized (
  select ordinal from search_matches($2::tsquery, $9::int + 1) as ordinal
), met_blocks as materialized (
  select ordinal >> 6 as block, bit_or(1::bigint << (63 - (ordinal & 63))) as bits, count(*) as count from met group by 1
), many as materialized (
  select coalesce(sum(count), 0) > $9::int as are from met_blocks
), met_bits as materialized (
  select string_agg(coalesce(w.bits, 0)::bit(64)::text, '' order by b.block)::varbit as bits
  from every e cross join generate_series(0, length(e.members) / 64 - 1) as b (block) left join met_blocks w using (block)
  where not (select are from many)
), ${others("(select bits from met_bits)")}, shown as materialized (
  select bits, bit_count(bits)::int as count from others where facet is null
), best as (
  select ordinal from met where (select count <= $8::int from shown) and get_bit((select bits from shown), ordinal) = 1
  union
  (select ordinal from search_matches($3::tsquery, $8::int) as ordinal where not coalesce((select count <= $8::int from shown), false)
  union all
  select ordinal from search_matches($4::tsquery, $8::int) as ordinal where not coalesce((select count <= $8::int from shown), false)
  union all
  select ordinal from search_matches($5::tsquery, $8::int) as ordinal where (select are from many))
  limit $8::int
), placed as (
  select ordinal, ts_rank(h.head, $6::tsquery) + case when $7 = '' then 0 else 0.3::real * ts_rank(h.head, $7::tsquery) end as rank
  from best cross join lateral (
    select head from "SearchHead" h where h.lang = $11 and h.ordinal = best.ordinal offset 0 -- never the whole table
  ) h
  where $10 = 'relevance' or (select are from many)
)
select m.facet, m.value, bit_count(m.members & o.bits)::int as count,
  case when $10 = 'evidence' and m.facet = 'evidence' then bit_count(m.members & s.bits)::int else 0 end as narrowed,
  case when $10 = 'evidence' and m.facet = 'evidence' then (m.members & s.bits)::text end as bits, null::int[] as ordinals
from ${counted} cross join shown s where m.facet <> 'all' and not (select are from many)
union all
select 'all', '', coalesce(s.count, 0), bit_count(e.members)::int, s.bits::text,
  (select array_agg(ordinal order by rank desc, ordinal desc) from placed)
from every e cross join shown s`;

const row = `p.ordinal, p.slug, p.kind::text as kind, p."fieldsOfAction", p."evidenceLevel", p.adoptions,
  t."adaptedFrom" is not null as adapted, t.lang, t.title, t.place, t.summary`;

const texts = `cross join lateral (
  select * from "PublishedText" t where t."practiceId" = p.id order by t.lang <> $2, t.lang limit 1
) t
where p.ordinal = any($1::int[])`;

/** The practices with the ordinals $1, with their text in the language $2, or in another one if they have none in it. */
export const rowsSql = `
select ${row}, array[]::text[] as further from "PublishedPractice" p ${texts}`;

/**
 * The same for a search; $3: what put them in order. Further texts are read only where title, keywords, place and
 * summary lack it.
 */
export const foundRowsSql = `
select ${row}, case when h.head @@ $3::tsquery then array[array_to_string(t.keywords, ', ')]
  else array[t.challenge, t.approach, t."resultsText", t."whatDidNotWork", array_to_string(t.conditions, '. ')] end as further
from "PublishedPractice" p join "SearchHead" h on h.lang = $2 and h.ordinal = p.ordinal ${texts}`;
