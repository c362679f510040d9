import { type Locale, locales } from "@/lib/platform/i18n/locales";
import type { Listed } from "./queries";

/** Pages of the public side that every language has. */
const PAGES = ["", "/practices", "/participants", "/about", "/imprint", "/privacy", "/accessibility"];
const IN_GERMAN_ONLY = ["/leichte-sprache"];

/** The languages a fixed page of the public side exists in; `path` without its language. */
export const languagesOf = (path: string): readonly Locale[] =>
  IN_GERMAN_ONLY.includes(path) ? ["de"] : locales;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The list of lists, for a bank that is too big for one. */
export function sitemapIndex(base: string, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escaped(base)}/sitemap.xml?part=${index + 1}</loc></sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${schema}">${entries.join("\n")}</sitemapindex>`;
}

/** The addresses of practices, and of the fixed pages if asked for, each with its other languages. */
export function sitemap(base: string, practices: readonly Listed[], withPages: boolean): string {
  const pages = withPages
    ? [...PAGES, ...IN_GERMAN_ONLY].map((path) => ({ path, languages: languagesOf(path), on: undefined }))
    : [];
  const listed = practices.map(({ slug, languages, publishedAt }) => ({
    path: `/practices/${slug}`,
    languages,
    on: publishedAt.toISOString().slice(0, 10),
  }));
  const entries = [...pages, ...listed].flatMap(({ path, languages, on }) =>
    languages.map((lang) => {
      const others = languages.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(`${base}/${other}${path}`)}"/>`,
      );
      const changed = on ? `<lastmod>${on}</lastmod>` : "";
      return `<url><loc>${escaped(`${base}/${lang}${path}`)}</loc>${changed}${others.join("")}</url>`;
    }),
  );
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("\n")}</urlset>`;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
