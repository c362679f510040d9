import { locales } from "@/lib/platform/i18n/locales";
import { maybeCompound, possibleParts } from "../search/compound";
import { wordsIn } from "../search/words";
import { type Entry, entryOf, passagesOf } from "./entry";
import { Members } from "./members";
import { allPublished, type Published, readPublished } from "./published";
import type { Sql } from "./sql";
import { type KnownWord, lookUp, noteSpelling, type Spellings } from "./vocabulary";

type Vocabulary = Map<string, Map<string, KnownWord>>;

/**
 * Makes published practices findable, or brings a changed one up to date: its search entry in every language, the
 * words of the bank, the counts of the filters. The rows of PublishedPractice and PublishedText must be there.
 * @param sql the owner's connection, inside the caller's transaction
 */
export async function publishPractices(sql: Sql, ids: readonly string[]): Promise<void> {
  const practices = await readPublished(sql, ids);
  if (practices.length === 0) return;
  const ordinals = practices.map(({ ordinal }) => ordinal);
  const members = new Members();
  for (const practice of practices) members.add(practice);
  await members.update(sql, ordinals);
  await forget(sql, ordinals);
  const vocabulary: Vocabulary = new Map();
  for (const [lang, spellings] of spellingsOf(practices))
    vocabulary.set(lang, await lookUp(sql, lang, spellings, await knownParts(sql, lang, spellings)));
  const entries = entriesOf(practices, vocabulary);
  await insertEntries(sql, entries);
  await addWords(sql, count(entries), vocabulary);
  await sql.query(tidyIndex);
}

// What was just put in lies in front of the index, where every search reads it one by one.
const tidyIndex = `select gin_clean_pending_list('"SearchEntry_terms_idx"')`;

/** Takes practices out of the search and the filters; the caller deletes their rows, before or after. */
export async function withdrawPractices(sql: Sql, ordinals: readonly number[]): Promise<void> {
  if (ordinals.length === 0) return;
  await new Members().update(sql, ordinals);
  await forget(sql, ordinals);
}

/**
 * Makes the search, the words and the counts of the whole bank anew, in two passes over the texts. For the first
 * load, after restoring a backup on another version of PostgreSQL, and for measurements; a hundred thousand
 * practices take some minutes.
 */
export async function rebuildBank(sql: Sql): Promise<void> {
  const spellings = new Map<string, Spellings>();
  const members = new Members();
  for await (const practices of allPublished(sql)) {
    for (const practice of practices) members.add(practice);
    spellingsOf(practices, spellings);
  }
  await members.replace(sql);
  await sql.query("set local gin_pending_list_limit = 65536"); // kB; sorted in bigger heaps, it takes half the time
  const vocabulary: Vocabulary = new Map();
  for (const [lang, written] of spellings) vocabulary.set(lang, await lookUp(sql, lang, written));
  for (const table of ["SearchEntry", "SearchHead", "SearchWord"]) await sql.query(`delete from "${table}"`);
  const counts: Counts = new Map();
  for await (const practices of allPublished(sql)) {
    const entries = entriesOf(practices, vocabulary);
    count(entries, counts);
    await insertEntries(sql, entries);
  }
  await addWords(sql, counts, vocabulary);
  await sql.query(tidyIndex);
}

/** Per language of the site, the words its readers can find the practices by. */
function spellingsOf(
  practices: readonly Published[],
  into = new Map<string, Spellings>(),
): Map<string, Spellings> {
  for (const lang of locales) {
    const spellings = into.get(lang) ?? new Map();
    into.set(lang, spellings);
    for (const practice of practices)
      for (const { text } of passagesOf(practice, lang))
        for (const word of wordsIn(text)) noteSpelling(spellings, word.text);
  }
  return into;
}

/** Words the bank already has that new compounds may be made of. */
async function knownParts(
  sql: Sql,
  lang: string,
  spellings: Spellings,
): Promise<Map<string, { stems: string[]; shown: string }>> {
  const asked = new Set([...spellings.keys()].filter(maybeCompound).flatMap(possibleParts));
  const { rows } = await sql.query<{ word: string; stems: string[]; shown: string }>(
    `select word, stems, shown from "SearchWord" where lang = $1 and word = any($2::text[])`,
    [lang, [...asked]],
  );
  return new Map(rows.map((row) => [row.word, row]));
}

/** Takes the entries of some practices away, and their words where no other practice has them. */
async function forget(sql: Sql, ordinals: readonly number[]): Promise<void> {
  await sql.query(
    `with gone as (delete from "SearchHead" where ordinal = any($1::int[]) returning lang, words),
       fewer as (select g.lang, w.word, count(*)::int as n from gone g, unnest(g.words) as w (word) group by 1, 2)
     update "SearchWord" s set practices = s.practices - f.n from fewer f where f.lang = s.lang and f.word = s.word`,
    [ordinals],
  );
  await sql.query(`delete from "SearchWord" where practices <= 0`);
  await sql.query(`delete from "SearchEntry" where ordinal = any($1::int[])`, [ordinals]);
}

function entriesOf(practices: readonly Published[], vocabulary: Vocabulary): Entry[] {
  return practices.flatMap((practice) =>
    locales.map((lang) => entryOf(practice, lang, (word) => vocabulary.get(lang)?.get(word))),
  );
}

async function insertEntries(sql: Sql, entries: readonly Entry[]): Promise<void> {
  await sql.query(
    `with entries as materialized (
       select * from jsonb_to_recordset($1::jsonb) as e (lang text, ordinal int, head text, terms text, words jsonb)
     ), heads as (
       insert into "SearchHead" (lang, ordinal, head, words)
       select lang, ordinal, head::tsvector, array(select jsonb_array_elements_text(words)) from entries
     )
     insert into "SearchEntry" (lang, ordinal, terms) select lang, ordinal, terms::tsvector from entries`,
    [JSON.stringify(entries)],
  );
}

/** Per language of the site and word, in how many practices it occurs. */
type Counts = Map<string, Map<string, number>>;

function count(entries: readonly Entry[], counts: Counts = new Map()): Counts {
  for (const { lang, words } of entries) {
    const ofLanguage = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, ofLanguage);
    for (const word of words) ofLanguage.set(word, (ofLanguage.get(word) ?? 0) + 1);
  }
  return counts;
}

async function addWords(sql: Sql, counts: Counts, vocabulary: Vocabulary): Promise<void> {
  for (const [lang, words] of counts) {
    const rows = [...words].map(([word, practices]) => ({ ...vocabulary.get(lang)?.get(word), practices }));
    for (let start = 0; start < rows.length; start += 5000)
      await sql.query(
        `insert into "SearchWord" as old (lang, word, shown, stems, parts, practices)
         select $1, word, shown, array(select jsonb_array_elements_text(stems)),
           array(select jsonb_array_elements_text(parts)), practices
         from jsonb_to_recordset($2::jsonb) as w (word text, shown text, stems jsonb, parts jsonb, practices int)
         on conflict (lang, word) do update set practices = old.practices + excluded.practices,
           stems = excluded.stems, parts = excluded.parts`,
        [lang, JSON.stringify(rows.slice(start, start + 5000))],
      );
  }
}
