import { expect, test } from "vitest";
import { sitemap, sitemapIndex } from "@/lib/domain/practices/sitemap/sitemap";

const base = "https://tisch.example";
const listed = { slug: "haus", languages: ["de"], publishedAt: new Date("2026-11-22T12:00:00Z") };

test("a practice is listed in the languages it has", () => {
  const text = sitemap(base, [listed, { ...listed, slug: "house", languages: ["de", "en"] }], false);
  expect(text.match(/<loc>[^<]+/g)).toEqual([
    "<loc>https://tisch.example/de/practices/haus",
    "<loc>https://tisch.example/de/practices/house",
    "<loc>https://tisch.example/en/practices/house",
  ]);
  expect(text).toContain("<lastmod>2026-11-22</lastmod>");
});

test("the fixed pages come with the first part, easy language in German only", () => {
  const text = sitemap(base, [], true);
  expect(text).toContain("<loc>https://tisch.example/en/privacy</loc>");
  expect(text).toContain("<loc>https://tisch.example/de/leichte-sprache</loc>");
  expect(text).not.toContain("/en/leichte-sprache");
});

test("a big bank has a list of lists", () => {
  expect(sitemapIndex(base, 2)).toContain("<loc>https://tisch.example/sitemap.xml?part=2</loc>");
});
