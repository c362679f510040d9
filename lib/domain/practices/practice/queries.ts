import { type PublicScope, readPublic } from "@/lib/platform/access/scope";
import type { Locale } from "@/lib/platform/i18n/locales";
import { folded, wordsIn } from "../search/words";

export type Figure = { figure: string; label: string; date: string | null };
export type Source = { title: string; url: string; date: string | null };

/** A published practice with everything its page shows. */
export type Practice = {
  ordinal: number;
  code: string;
  slug: string;
  versionNumber: number;
  kind: "example" | "failure";
  compiled: boolean;
  countryCode: string;
  fieldsOfAction: string[];
  citySize: string | null;
  costClass: string | null;
  evidenceLevel: number | null;
  /** First and last month, "2018-03", or year, "2018". */
  startedIn: string | null;
  endedIn: string | null;
  regularService: boolean;
  licence: string;
  adoptions: number;
  publishedAt: Date;
  sources: Source[];
  /** Languages there is a text in. */
  languages: string[];
  /** Language of the texts below: the reader's, or another one if there is none in it. */
  lang: string;
  title: string;
  place: string;
  summary: string;
  challenge: string | null;
  approach: string;
  results: Figure[];
  resultsText: string | null;
  whatDidNotWork: string | null;
  conditions: string[];
  evidenceReason: string | null;
  targetGroup: string | null;
  funding: string | null;
  adaptedFrom: string | null;
  keywords: string[];
};

/** A practice by the end of its address; null if there is none. */
export async function readPractice(
  scope: PublicScope,
  locale: Locale,
  slug: string,
): Promise<Practice | null> {
  const [practice] = await readPublic<Practice>(
    scope,
    "practices-practice",
    `select p.ordinal, p.code, p.slug, p."versionNumber", p.kind::text as kind, p.compiled, p."countryCode",
       p."fieldsOfAction", p."citySize", p."costClass", p."evidenceLevel", p."startedIn", p."endedIn",
       p."regularService", p.licence, p.adoptions, p."publishedAt", p.sources,
       array(select o.lang from "PublishedText" o where o."practiceId" = p.id order by 1) as languages,
       t.lang, t.title, t.place, t.summary, t.challenge, t.approach, t.results, t."resultsText", t."whatDidNotWork",
       t.conditions, t."evidenceReason", t."targetGroup", t.funding, t."adaptedFrom", t.keywords
     from "PublishedPractice" p cross join lateral (
       select * from "PublishedText" t where t."practiceId" = p.id order by t.lang <> $2, t.lang limit 1) t
     where p.slug = $1`,
    [slug, locale],
  );
  return practice ?? null;
}

export type SimilarPractice = { slug: string; lang: string; title: string; place: string };

const MOST_SIMILAR = 3;
/** Words two practices are compared by: the rarest of title and keywords, which say most. */
const COMPARED = 6;
const CANDIDATES = 50;

// Each "offset 0" keeps the planner from reading a whole table where fifty rows are wanted.
/**
 * The practices that share the rarest words of title and keywords with this one, those of its field first; if there
 * are too few, others of its field.
 */
export async function listSimilar(
  scope: PublicScope,
  locale: Locale,
  {
    ordinal,
    title,
    keywords,
    fieldsOfAction,
  }: Pick<Practice, "ordinal" | "title" | "keywords" | "fieldsOfAction">,
): Promise<SimilarPractice[]> {
  const words = [title, ...keywords].flatMap(wordsIn).map((word) => folded(word.text));
  return readPublic<SimilarPractice>(
    scope,
    "practices-similar",
    `with rare as materialized (
       select w.word, w.stems[1] as stem from "SearchWord" w
       where w.lang = $2 and w.word = any($3::text[]) and w.practices > 1
       order by w.practices limit ${COMPARED}
     ), compared as materialized (
       select string_agg(quote_literal('=' || word), ' | ')::tsquery as words,
         string_agg(quote_literal(stem), ' | ')::tsquery as stems from rare
     ), alike as materialized (
       select ordinal from search_matches(
         (select string_agg(quote_literal($2 || '^' || stem), ' | ') from rare)::tsquery, ${CANDIDATES}) as ordinal
       where ordinal <> $1
     ), near as materialized (
       select ordinal from alike
       union
       select ordinal from search_matches(
         (select string_agg(quote_literal('field=' || f), ' | ') from unnest($4::text[]) f)::tsquery, ${CANDIDATES}) as ordinal
       where (select count(*) from alike) < ${MOST_SIMILAR} and ordinal <> $1
     )
     select p.slug, t.lang, t.title, t.place from (
       select p.*, coalesce(ts_rank(h.head, (select words from compared))
           + 0.3 * ts_rank(h.head, (select stems from compared)), 0)
         * case when p."fieldsOfAction" && $4::text[] then 2 else 1 end as likeness
       from near n cross join lateral (
         select id, slug, ordinal, "fieldsOfAction" from "PublishedPractice" p where p.ordinal = n.ordinal offset 0) p
       cross join lateral (
         select head from "SearchHead" h where h.lang = $2 and h.ordinal = n.ordinal offset 0) h
       order by likeness desc, p.ordinal desc limit ${MOST_SIMILAR}
     ) p cross join lateral (
       select * from "PublishedText" t where t."practiceId" = p.id order by t.lang <> $2, t.lang limit 1) t
     order by p.likeness desc, p.ordinal desc`,
    [ordinal, locale, [...new Set(words)], fieldsOfAction],
  );
}
