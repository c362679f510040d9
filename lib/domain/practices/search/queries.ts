import type { PublicScope } from "@/lib/platform/access/scope";
import { readPublic } from "@/lib/platform/access/scope";
import type { Locale } from "@/lib/platform/i18n/locales";
import { maybeCompound, possibleParts } from "./compound";
import { dictionaries } from "./languages";
import type { Term } from "./query-text";
import type { FoundWord, WordFindings } from "./resolve";
import { folded, lowered } from "./words";

/** Words one of which the searched one may be, at most, for each way of finding them. */
const MOST_WORDS = 20;
const MOST_NEAR = 12;
/** The beginning of a word stands for the word from this length on. */
const SHORTEST_BEGINNING = 4;
/** Taking a word apart asks for all its pieces, finding similar ones for all its letters: for the first few only. */
const MOST_COMPOUNDS = 2;
const MOST_MISSPELT = 3;
const LONGEST_MISSPELT = 24;

const sql = `
with asked as materialized (
  select i, fold, loose,
    coalesce(cardinality(ts_lexize($2::regdictionary, form)) = 0, false) as common,
    coalesce(ts_lexize($2::regdictionary, form), '{}') || coalesce(ts_lexize($2::regdictionary, fold), '{}') as stems
  from unnest($3::int[], $4::text[], $5::text[], $6::boolean[]) as a (i, form, fold, loose)
), begun as materialized (
  select a.*, (select s from unnest(a.stems || a.fold) s where length(s) > ${SHORTEST_BEGINNING} or s = a.fold
    order by length(s) limit 1) collate "C" as beginning
  from asked a where not common
), own as materialized (
  select a.i, w.* from begun a cross join lateral (
    select word, shown, stems, practices from "SearchWord" w where w.lang = $1 and w.stems && a.stems
    order by practices desc limit ${MOST_WORDS}) w
), wider as materialized (
  select a.i, w.* from begun a cross join lateral (
    (select word, shown, stems, practices, 'inside' as kind from "SearchWord" w where w.lang = $1 and w.parts && a.stems
      order by practices desc limit ${MOST_WORDS})
    union all
    (select word, shown, stems, practices, 'begun' from "SearchWord" w
      where w.lang = $1 and w.word >= a.beginning and w.word < a.beginning || chr(1114111) and length(a.fold) >= ${SHORTEST_BEGINNING}
        and not w.stems && a.stems and not w.parts && a.stems
      order by practices desc limit ${MOST_WORDS})) w
  where a.loose
), missing as materialized (
  select i, fold from begun a where loose and length(fold) between ${SHORTEST_BEGINNING} and ${LONGEST_MISSPELT}
    and not exists (select from own o where o.i = a.i) and not exists (select from wider o where o.i = a.i)
  order by i limit ${MOST_MISSPELT}
)
select i, 'asked' as kind, fold as word, '' as shown, stems, 0 as practices, 0::real as similarity from begun
union all select i, 'own', word, shown, stems, practices, 0 from own
union all select i, kind, word, shown, stems, practices, 0 from wider
union all select p.i, 'part', w.word, w.shown, w.stems, w.practices, 0
  from unnest($7::int[], $8::text[]) as p (i, part) join "SearchWord" w on w.lang = $1 and w.word = p.part
union all select a.i, 'near', w.word, w.shown, w.stems, w.practices, w.similarity
  from missing a cross join lateral (
    select word, shown, stems, practices, similarity(w.word, a.fold) as similarity from "SearchWord" w
    where w.lang = $1 and w.word % a.fold and length(w.word) between length(a.fold) - 3 and length(a.fold) + 3
    order by similarity desc, practices desc limit ${MOST_NEAR}) w`;

/**
 * What the bank knows about each word of a search: the words that are cut to the same stem, begin with it or contain
 * it; the words it may be made of; if there is none of these, the words that look like it. One query, of bounded
 * cost whatever was typed.
 * @returns the findings for each word of each term, in their order
 */
export async function lookUpWords(
  scope: PublicScope,
  locale: Locale,
  terms: readonly Term[],
): Promise<WordFindings[][]> {
  const asked = terms.flatMap((term) =>
    term.words.map((word) => ({ form: lowered(word), fold: folded(word), loose: !term.phrase && !term.not })),
  );
  const compounds = asked
    .map(({ fold, loose }, i) => ({ fold, loose, i }))
    .filter(({ fold, loose }) => locale === "de" && loose && maybeCompound(fold))
    .slice(0, MOST_COMPOUNDS)
    .flatMap(({ fold, i }) => possibleParts(fold).map((part) => ({ part, i })));
  const rows = await readPublic<FoundWord & { i: number }>(scope, "practices-words", sql, [
    locale,
    dictionaries[locale],
    asked.map((_, i) => i),
    asked.map(({ form }) => form),
    asked.map(({ fold }) => fold),
    asked.map(({ loose }) => loose),
    compounds.map(({ i }) => i),
    compounds.map(({ part }) => part),
  ]);
  const found: FoundWord[][] = asked.map(() => []);
  for (const { i, ...word } of rows) found[i]?.push(word);
  let next = 0;
  return terms.map((term) => term.words.map((typed) => ({ typed, found: found[next++] ?? [] })));
}
