import type { PublicScope } from "@/lib/platform/access/scope";
import { readPublic } from "@/lib/platform/access/scope";
import type { Locale } from "@/lib/platform/i18n/locales";
import { maybeCompound, possibleParts } from "./compound";
import { dictionaries } from "./languages";
import type { Term } from "./query-text";
import type { FoundWord, WordFindings } from "./resolve";
import { folded, lowered } from "./words";

/** Words that are told for each way of finding them, at most. */
const MOST_WORDS = 20;
const MOST_NEAR = 12;
/** Each beginning has to be looked for in the index. */
const MOST_BEGUN = 10;
/** A word the bank lacks may be the beginning of one, or misspelt, from this length on. */
const SHORTEST_BEGINNING = 4;
/** Taking a word apart asks for all its pieces, finding similar ones for all its letters: for the first few only. */
const MOST_COMPOUNDS = 2;
const MOST_MISSPELT = 6;
const MOST_LOST = 2;
const LONGEST_MISSPELT = 24;

// The language is handed on in a table, where the planner does not see it: seen, it plans every search anew, which takes
// longer than the search.
const sql = `
with here as materialized (
  select $1::text as lang
), asked as materialized (
  select i, fold, loose, ts_lexize($2::regdictionary, form) || ts_lexize($2::regdictionary, fold) as stems
  from jsonb_to_recordset($3::jsonb) as a (i int, form text, fold text, loose boolean)
  where cardinality(ts_lexize($2::regdictionary, form)) > 0
), own as materialized (
  select a.i, w.* from asked a cross join lateral (
    select word, shown, stems, practices from "SearchWord" w where w.lang = (select lang from here) and w.stems && a.stems
    order by practices desc limit ${MOST_WORDS}) w
), inside as materialized (
  select a.i, w.* from asked a cross join lateral (
    select word, shown, stems, practices from "SearchWord" w where w.lang = (select lang from here) and w.parts && a.stems
    order by practices desc limit ${MOST_WORDS}) w
  where a.loose
), missing as materialized (
  select * from asked a where loose and length(fold) >= ${SHORTEST_BEGINNING}
    and not exists (select from own o where o.i = a.i) and not exists (select from inside o where o.i = a.i)
), begun as materialized (
  select m.i, w.* from missing m cross join lateral (
    select word, shown, stems, practices from "SearchWord" w
    where w.lang = (select lang from here) and w.word >= m.fold collate "C" and w.word < m.fold || chr(1114111) collate "C"
    order by practices desc limit ${MOST_BEGUN}) w
), misspelt as materialized (
  select * from missing m where length(fold) <= ${LONGEST_MISSPELT} and not exists (select from begun b where b.i = m.i)
  order by i limit ${MOST_MISSPELT}
), slipped as materialized (
  select m.i, m.fold, w.* from misspelt m cross join lateral (
    select distinct case slip.kind
      when 1 then left(m.fold, at) || substr(m.fold, at + 2)
      when 2 then left(m.fold, at) || substr(m.fold, at + 2, 1) || substr(m.fold, at + 1, 1) || substr(m.fold, at + 3)
      when 3 then left(m.fold, at) || letter || substr(m.fold, at + 2)
      else left(m.fold, at) || letter || substr(m.fold, at + 1) end as word
    from generate_series(0, length(m.fold)) as at,
      (select 1 as kind, '' as letter union all select 2, ''
        union all select kind, letter from (values (3), (4)) as k (kind), unnest(string_to_array('abcdefghijklmnopqrstuvwxyz', null)) as letter) slip
  ) v cross join lateral (
    select word, shown, stems, practices from "SearchWord" w where w.lang = (select lang from here) and w.word = v.word offset 0) w
), lost as materialized (
  select * from misspelt m where not exists (select from slipped s where s.i = m.i) order by i limit ${MOST_LOST}
)
select i, 'asked' as kind, fold as word, '' as shown, stems, 0 as practices, 0::real as similarity from asked
union all select i, 'own', word, shown, stems, practices, 0 from own
union all select i, 'inside', word, shown, stems, practices, 0 from inside
union all select i, 'begun', word, shown, stems, practices, 0 from begun
union all select p.i, 'part', w.word, w.shown, w.stems, w.practices, 0
  from jsonb_to_recordset($4::jsonb) as p (i int, part text) cross join lateral (
    select word, shown, stems, practices from "SearchWord" w where w.lang = (select lang from here) and w.word = p.part offset 0) w
union all select i, 'near', word, shown, stems, practices, similarity(word, fold) from slipped
union all select s.i, 'sibling', w.word, w.shown, w.stems, w.practices, 0 from slipped s cross join lateral (
  select word, shown, stems, practices from "SearchWord" w where w.lang = (select lang from here) and w.stems && s.stems limit ${MOST_BEGUN}) w
union all select l.i, 'near', w.word, w.shown, w.stems, w.practices, w.similarity
  from lost l cross join lateral (
    select word, shown, stems, practices, similarity(w.word, l.fold) as similarity from "SearchWord" w
    where w.lang = (select lang from here) and w.word % l.fold and length(w.word) between length(l.fold) - 3 and length(l.fold) + 3
    order by similarity desc, practices desc limit ${MOST_NEAR}) w`;

/**
 * What the bank knows about each word of a search: the words that are cut to the same stem, the compounds it is part
 * of, the words it may be made of; if there is none of these, the words that begin with it, and if there is none,
 * those that one slip of the finger leads to, or else those that look like it. One query, of bounded cost whatever
 * was typed.
 * @returns the findings for each word of each term, in their order
 */
export async function lookUpWords(
  scope: PublicScope,
  locale: Locale,
  terms: readonly Term[],
): Promise<WordFindings[][]> {
  const asked = terms
    .flatMap((term) => term.words.map((word) => ({ word, loose: !term.phrase && !term.not })))
    .map(({ word, loose }, i) => ({ i, form: lowered(word), fold: folded(word), loose }));
  const compounds = asked
    .filter(({ fold, loose }) => loose && maybeCompound(fold))
    .slice(0, MOST_COMPOUNDS)
    .flatMap(({ fold, i }) => possibleParts(fold).map((part) => ({ i, part })));
  const rows = await readPublic<FoundWord & { i: number }>(scope, "practices-words", sql, [
    locale,
    dictionaries[locale],
    JSON.stringify(asked),
    JSON.stringify(compounds),
  ]);
  const found: FoundWord[][] = asked.map(() => []);
  for (const { i, ...word } of rows) found[i]?.push(word);
  let next = 0;
  return terms.map((term) => term.words.map((typed) => ({ typed, found: found[next++] ?? [] })));
}
