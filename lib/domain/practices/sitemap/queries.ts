import { type PublicScope, readPublic } from "@/lib/platform/access/scope";

/** Practices in one part of the list for search engines; with both languages well below their limit of 50,000. */
export const PART = 5000;

export type Listed = { slug: string; languages: string[]; publishedAt: Date };

/** How many parts the list of all practices has; at least one. */
export async function countParts(scope: PublicScope): Promise<number> {
  const [row] = await readPublic<{ practices: number }>(
    scope,
    "practices-count",
    `select count(*)::int as practices from "PublishedPractice"`,
  );
  return Math.max(1, Math.ceil((row?.practices ?? 0) / PART));
}

/** The practices of a part, 1 and following. */
export async function listPart(scope: PublicScope, part: number): Promise<Listed[]> {
  return readPublic<Listed>(
    scope,
    "practices-sitemap",
    `select p.slug, p."publishedAt",
       array(select t.lang from "PublishedText" t where t."practiceId" = p.id order by 1) as languages
     from "PublishedPractice" p order by p.ordinal limit ${PART} offset $1`,
    [(part - 1) * PART],
  );
}
