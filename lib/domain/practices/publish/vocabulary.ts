import { partsOf } from "../search/compound";
import { dictionaryOf, isCapitalised } from "../search/languages";
import { folded, foldedLong, lowered } from "../search/words";
import type { Sql } from "./sql";

/** What the search knows about a word: how it is written, what it is cut to, what it is made of. */
export type KnownWord = { word: string; shown: string; stems: string[]; parts: string[] };

/** How words are written and how often, gathered before they are looked up. */
export type Spellings = Map<string, Map<string, number>>;

/** Notes that a word occurs. */
export function noteSpelling(spellings: Spellings, word: string): void {
  const key = folded(word);
  const ways = spellings.get(key) ?? new Map<string, number>();
  const way = word.normalize("NFKC").replace(/[:*_](?=in)/, "");
  ways.set(way, (ways.get(way) ?? 0) + 1);
  spellings.set(key, ways);
}

/**
 * Looks words up: cuts each to its stem with the dictionary of its language and takes compounds apart with the words
 * that are known. Words that are too common to look for are left out.
 * @param known further words of the bank
 */
export async function lookUp(
  sql: Sql,
  lang: string,
  spellings: Spellings,
  known: ReadonlyMap<string, { stems: string[]; shown: string }> = new Map(),
): Promise<Map<string, KnownWord>> {
  const found = await stemmed(sql, lang, spellings);
  const word = (part: string) => found.get(part) ?? known.get(part);
  for (const entry of found.values()) {
    const parts = partsOf(
      entry.word,
      lang,
      (part) => word(part) !== undefined,
      (part) => isCapitalised(word(part)?.shown ?? ""),
    );
    const stems = new Set(parts.flatMap((part) => word(part)?.stems ?? []));
    entry.parts = [...stems].filter((stem) => !entry.stems.includes(stem));
  }
  return found;
}

async function stemmed(sql: Sql, lang: string, spellings: Spellings): Promise<Map<string, KnownWord>> {
  const found = new Map<string, KnownWord>();
  const all = [...spellings].map(([word, ways]) => ({ word, ways, forms: formsOf(ways) }));
  for (let start = 0; start < all.length; start += 5000) {
    const some = all.slice(start, start + 5000);
    const { rows } = await sql.query<{ form: string; stem: string | null }>(
      "select form, stem from unnest($2::text[]) form left join lateral unnest(ts_lexize($1::regdictionary, form)) stem on true",
      [dictionaryOf(lang), [...new Set(some.flatMap(({ forms }) => forms))]],
    );
    const stems = new Map(rows.map(({ form, stem }) => [form, stem === null ? null : folded(stem)]));
    for (const { word, ways, forms } of some) {
      // The first form is the word itself: if the dictionary leaves it out, it is a word like "der".
      const own = stems.get(forms[0] ?? "");
      if (!own) continue;
      const others = forms.slice(1).map((form) => stems.get(form));
      const distinct = [...new Set([own, ...others])].filter((stem) => stem !== null && stem !== undefined);
      found.set(word, { word, shown: mostCommon(ways), stems: distinct, parts: [] });
    }
  }
  return found;
}

/** The ways a word may be typed: with umlauts, without, with ae instead. */
function formsOf(ways: Map<string, number>): string[] {
  const forms = new Set<string>();
  for (const way of ways.keys())
    for (const form of [lowered(way), folded(way), foldedLong(way)]) forms.add(form);
  return [...forms];
}

function mostCommon(ways: Map<string, number>): string {
  const [first] = [...ways].sort(([a, times], [b, otherTimes]) => otherTimes - times || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
