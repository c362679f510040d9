import type pg from "pg";
import { rebuildBank } from "@/lib/domain/practices/publish/publish";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { referenceJson } from "./reference-files";
import { insertRows, type Row, upsertRows } from "./rows";

type Text = { de: string; en: string };
type Texts = { de: string[]; en: string[] };
type Practice = {
  id: string;
  slug: string;
  title: Text;
  place: Text;
  country: string;
  stateCode: string | null;
  summary: Text;
  challenge: Text | null;
  approach: Text;
  results: { figure: Text; label: Text; date: string | null }[];
  whatDidNotWork: Text | null;
  conditions: Texts;
  period: { from: string | null; to: string | null; regularService: boolean };
  funding: Text | null;
  costClass: string | null;
  targetGroups: string[];
  targetGroup: Text | null;
  citySize: string | null;
  adaptedFrom: { place: Text; practice: string | null } | null;
  evidenceLevel: number | null;
  evidenceReason: Text | null;
  keywords: Texts;
  fieldsOfAction: string[];
  compiledFromPublishedSources: boolean;
  sources: { title: string; url: string; date: string | null }[];
};
type Bank = { licence: string; compiledOn: string; items: Practice[] };

const languages = ["de", "en"] as const;

/**
 * Brings the practices of the reference list into the public bank and makes them findable. A practice keeps its
 * number in the bank when it is loaded again; what is no longer in the list goes.
 */
export async function loadPractices(client: pg.Client): Promise<void> {
  const { licence, compiledOn, items } = referenceJson<Bank>("practices.json");
  const known = await knownPractices(client);
  const fresh = items.filter((item) => !known.has(item.id));
  const { rows } = await client.query(
    `select coalesce(max(ordinal) + 1, 0) as next from "PublishedPractice"`,
  );
  // The first of the list is shown first, so it gets the highest number, as if it had been published last.
  fresh.reverse().forEach((item, index) => {
    const published = new Date(Date.parse(`${compiledOn}T12:00:00Z`) + index * 60_000);
    known.set(item.id, { id: newRecordId(), ordinal: Number(rows[0].next) + index, published });
  });
  const places = items.map((item) => ({ item, place: placeOf(known, item.id) }));
  await upsertRows(
    client,
    "PublishedPractice",
    "code",
    places.map(({ item, place }) => practiceRow(item, place, licence)),
  );
  await client.query(
    `delete from "PublishedPractice" where compiled and code like 'PR%' and code <> all($1::text[])`,
    [items.map((item) => item.id)],
  );
  await client.query(`delete from "PublishedText" where "practiceId" = any($1::uuid[])`, [
    places.map(({ place }) => place.id),
  ]);
  const texts = places.flatMap(({ item, place }) => languages.map((lang) => textRow(item, place.id, lang)));
  await insertRows(client, "PublishedText", texts);
  await rebuildBank(client);
}

type Place = { id: string; ordinal: number; published: Date };

async function knownPractices(client: pg.Client): Promise<Map<string, Place>> {
  const { rows } = await client.query(
    `select code, id, ordinal, "publishedAt" as published from "PublishedPractice"`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

function placeOf(known: Map<string, Place>, code: string): Place {
  const place = known.get(code);
  if (!place) throw new Error(`no place for ${code}`);
  return place;
}

function practiceRow(item: Practice, { id, ordinal, published }: Place, licence: string): Row {
  return {
    id,
    ordinal,
    code: item.id,
    slug: item.slug,
    versionNumber: 1,
    kind: "example",
    compiled: item.compiledFromPublishedSources,
    countryCode: item.country,
    stateCode: item.stateCode,
    fieldsOfAction: item.fieldsOfAction,
    targetGroups: item.targetGroups,
    citySize: item.citySize,
    costClass: item.costClass,
    evidenceLevel: item.evidenceLevel,
    startedIn: item.period.from,
    endedIn: item.period.to,
    regularService: item.period.regularService,
    licence,
    adoptions: 0,
    publishedAt: published,
    sources: item.sources.map(({ title, url, date }) => ({ title, url, date })),
  };
}

function textRow(item: Practice, practiceId: string, lang: "de" | "en"): Row {
  return {
    practiceId,
    lang,
    title: item.title[lang],
    place: item.place[lang],
    summary: item.summary[lang],
    challenge: item.challenge?.[lang] ?? null,
    approach: item.approach[lang],
    results: item.results.map(({ figure, label, date }) => ({
      figure: figure[lang],
      label: label[lang],
      date,
    })),
    resultsText: null,
    whatDidNotWork: item.whatDidNotWork?.[lang] ?? null,
    conditions: item.conditions[lang],
    evidenceReason: item.evidenceReason?.[lang] ?? null,
    targetGroup: item.targetGroup?.[lang] ?? null,
    funding: item.funding?.[lang] ?? null,
    adaptedFrom: origin(item, lang),
    keywords: item.keywords[lang],
  };
}

/** "Stockholm (SFX)" */
function origin({ adaptedFrom }: Practice, lang: "de" | "en"): string | null {
  if (!adaptedFrom) return null;
  const place = adaptedFrom.place[lang];
  return adaptedFrom.practice ? `${place} (${adaptedFrom.practice})` : place;
}
