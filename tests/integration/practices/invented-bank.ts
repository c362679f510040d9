import { randomUUID } from "node:crypto";
import type { Sql } from "@/lib/domain/practices/publish/sql";
import evaluation from "@/prisma/reference/evaluation.json";
import glossary from "@/prisma/reference/glossary.json";
import measures from "@/prisma/reference/measure-templates.json";
import phases from "@/prisma/reference/phases.json";
import bank from "@/prisma/reference/practices.json";
import roles from "@/prisma/reference/roles.json";
import stakeholders from "@/prisma/reference/stakeholder-types.json";

/** A random number from 0 to 1 that is the same on every run (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type InventedPractice = {
  id: string;
  ordinal: number;
  fieldsOfAction: string[];
  targetGroups: string[];
  evidenceLevel: number | null;
  countryCode: string;
  adoptions: number;
  kind: "example" | "failure";
  texts: {
    lang: "de" | "en";
    title: string;
    summary: string;
    approach: string;
    keywords: string[];
    adaptedFrom: string | null;
  }[];
};

const fields = ["labour", "language", "education", "housing", "social", "health", "cross"];
const targets = bank.targetGroups.map((group) => group.id);
const countries =
  "DE DE DE DE DE AT CH NL SE DK FR IT ES PT GR PL CZ BE FI NO LU IE EE LV LT SI HR HU RO BG".split(" ");

/** The words of the reference texts in a language, each as often as it stands there: few common, most rare. */
function wordsOf(lang: "de" | "en"): string[] {
  const texts: string[] = [];
  const collect = (value: unknown, key = ""): void => {
    if (typeof value === "string") {
      if (key === lang) texts.push(value);
    } else if (value !== null && typeof value === "object")
      for (const [name, inner] of Object.entries(value)) collect(inner, Array.isArray(value) ? key : name);
  };
  for (const list of [bank, evaluation, glossary, measures, phases, roles, stakeholders]) collect(list);
  return texts.flatMap((text) => text.split(/[^\p{L}]+/u)).filter((word) => word.length > 1);
}
const words = { de: wordsOf("de"), en: wordsOf("en") };
const syllables =
  "ba be bo da do fa ge ha ke ki lo ma mi mo na ni no pa re ri ro sa se so ta te to wa wi zu".split(" ");

/**
 * Invented practices, the same for the same seed: words of the real ones, drawn so that few are common and most are
 * rare, joined to compounds now and then, with made-up words that occur once.
 */
export function inventPractices(count: number, seed = 1): InventedPractice[] {
  const random = repeatable(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from))),
  ];
  const word = (lang: "de" | "en"): string => {
    const chance = random();
    if (chance < 0.01)
      return Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(syllables)).join("");
    const drawn = pick(words[lang]);
    return chance < 0.05 && lang === "de" ? `${drawn}s${pick(words.de).toLowerCase()}` : drawn;
  };
  const text = (lang: "de" | "en", length: number) => Array.from({ length }, () => word(lang)).join(" ");
  return Array.from({ length: count }, (_, ordinal) => {
    const adaptedFrom = random() < 0.1 ? "Altstadt" : null;
    return {
      id: randomUUID(),
      ordinal,
      fieldsOfAction: [pick(fields), ...some(fields, 1)].filter(
        (field, index, all) => all.indexOf(field) === index,
      ),
      targetGroups: some(targets, 2),
      evidenceLevel: random() < 0.1 ? null : 1 + Math.floor(random() ** 2 * 5),
      countryCode: pick(countries),
      adoptions: random() < 0.2 ? 1 + Math.floor(random() * 5) : 0,
      kind: random() < 0.15 ? "failure" : "example",
      texts: (random() < 0.1 ? (["en"] as const) : (["de", "en"] as const)).map((lang) => ({
        lang,
        title: text(lang, 3 + Math.floor(random() * 4)),
        summary: `${text(lang, 22)}.`,
        approach: `${text(lang, 110)}.`,
        keywords: Array.from({ length: 7 }, () => word(lang)),
        adaptedFrom,
      })),
    } satisfies InventedPractice;
  });
}

/** Puts invented practices into the tables a publication fills; making them findable is another step. */
export async function insertInvented(sql: Sql, practices: readonly InventedPractice[]): Promise<void> {
  for (let start = 0; start < practices.length; start += 1000) {
    const some = practices.slice(start, start + 1000);
    await sql.query(
      `insert into "PublishedPractice" (id, ordinal, code, slug, kind, "countryCode", "fieldsOfAction", "targetGroups",
         "evidenceLevel", adoptions, "publishedAt", sources)
       select id, ordinal, 'B' || ordinal, 'bench-' || ordinal, kind::"PracticeKind", "countryCode", "fieldsOfAction",
         "targetGroups", "evidenceLevel", adoptions, timestamptz '2026-01-01' + ordinal * interval '1 minute', '[]'
       from jsonb_populate_recordset(null::"PublishedPractice", $1::jsonb)`,
      [JSON.stringify(some.map(({ texts: _, ...practice }) => practice))],
    );
    await sql.query(
      `insert into "PublishedText" ("practiceId", lang, title, place, summary, approach, results, conditions, keywords, "adaptedFrom")
       select id, t.lang, t.title, 'Altstadt', t.summary, t.approach, '[]', '{}',
         array(select jsonb_array_elements_text(t.keywords)), t."adaptedFrom"
       from jsonb_to_recordset($1::jsonb) as p (id uuid, texts jsonb),
         jsonb_to_recordset(p.texts) as t (lang text, title text, summary text, approach text, keywords jsonb, "adaptedFrom" text)`,
      [JSON.stringify(some.map(({ id, texts }) => ({ id, texts })))],
    );
  }
}
