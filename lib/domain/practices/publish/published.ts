import type { Faceted } from "../facets";
import type { Sql } from "./sql";

/** The text of a practice in one language, as far as the search reads it. */
export type PublishedText = {
  lang: string;
  title: string;
  place: string;
  summary: string;
  keywords: string[];
  /** Everything else, in the order of the page. */
  rest: string[];
};

/** A published practice as the search and the filters see it. */
export type Published = Faceted & { id: string; ordinal: number; texts: PublishedText[] };

type Row = Omit<Published, "texts" | "languages" | "adapted"> & {
  texts: (Omit<PublishedText, "rest"> & { adaptedFrom: string | null; rest: (string | null)[] })[];
};

const columns = `p.id, p.ordinal, p."fieldsOfAction", p."targetGroups", p."countryCode", p."evidenceLevel", p.adoptions,
  p.kind::text as kind, (
    select coalesce(jsonb_agg(jsonb_build_object('lang', t.lang, 'title', t.title, 'place', t.place, 'summary', t.summary,
      'keywords', t.keywords, 'adaptedFrom', t."adaptedFrom", 'rest', jsonb_build_array(t.challenge, t.approach,
        (select string_agg((r ->> 'figure') || ' ' || (r ->> 'label'), E'\\n') from jsonb_array_elements(t.results) r),
        t."resultsText", t."whatDidNotWork", array_to_string(t.conditions, E'\\n'), t."targetGroup", t.funding,
        t."adaptedFrom")) order by t.lang), '[]')
    from "PublishedText" t where t."practiceId" = p.id) as texts`;

/** The given practices. */
export async function readPublished(sql: Sql, ids: readonly string[]): Promise<Published[]> {
  const { rows } = await sql.query<Row>(
    `select ${columns} from "PublishedPractice" p where p.id = any($1::uuid[]) order by p.ordinal`,
    [ids],
  );
  return rows.map(published);
}

/** Every practice, a batch at a time, the newest first: then the search meets them in this order too. */
export async function* allPublished(sql: Sql, batch = 500): AsyncGenerator<Published[]> {
  for (let below = 2 ** 31 - 1; ; ) {
    const { rows } = await sql.query<Row>(
      `select ${columns} from "PublishedPractice" p where p.ordinal < $1 order by p.ordinal desc limit $2`,
      [below, batch],
    );
    if (rows.length === 0) return;
    yield rows.map(published);
    below = rows.at(-1)?.ordinal ?? 0;
  }
}

function published(row: Row): Published {
  return {
    ...row,
    languages: row.texts.map((text) => text.lang),
    adapted: row.texts.some((text) => text.adaptedFrom !== null),
    texts: row.texts.map((text) => ({ ...text, rest: text.rest.filter((part) => part !== null) })),
  };
}
