import type { Practice } from "./queries";

type Cited = Pick<
  Practice,
  | "code"
  | "slug"
  | "title"
  | "place"
  | "versionNumber"
  | "publishedAt"
  | "licence"
  | "lang"
  | "summary"
  | "keywords"
>;

/** The web address of the licence deed in a language; null for a licence without one. */
export function licenceAddress(licence: string, locale: string): string | null {
  return licence === "CC-BY-4.0" ? `https://creativecommons.org/licenses/by/4.0/deed.${locale}` : null;
}

/** "CC-BY-4.0" as people write it. */
export const licenceName = (licence: string) => licence.replace(/^CC-BY-/, "CC BY ");

/** A practice as an entry for a reference manager. */
export function bibtex(practice: Cited, site: string, address: string): string {
  const fields = {
    title: `{${escaped(practice.title)}, ${escaped(practice.place)}}`,
    author: `{${escaped(site)}}`,
    year: String(practice.publishedAt.getUTCFullYear()),
    howpublished: escaped(site),
    note: escaped(`${practice.code}, ${practice.versionNumber}. ${licenceName(practice.licence)}`),
    url: address,
    language: practice.lang === "de" ? "german" : "english",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${practice.slug},\n${lines.join(",\n")}\n}\n`;
}

// The characters BibTeX and LaTeX read as commands.
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, (sign) => (sign === "\\" ? "\\textbackslash " : `\\${sign}`))
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde ")
    .replace(/\^/g, "\\textasciicircum ");
}

/** A practice for search engines (schema.org). */
export function structuredData(practice: Cited & Pick<Practice, "sources">, site: string, address: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": address,
    url: address,
    headline: practice.title,
    description: practice.summary,
    inLanguage: practice.lang,
    datePublished: practice.publishedAt.toISOString().slice(0, 10),
    version: String(practice.versionNumber),
    identifier: practice.code,
    keywords: practice.keywords,
    contentLocation: { "@type": "Place", name: practice.place },
    license: licenceAddress(practice.licence, "en") ?? practice.licence,
    isBasedOn: practice.sources.map(({ url }) => url),
    author: { "@type": "Organization", name: site },
    publisher: { "@type": "Organization", name: site },
  };
}

/** Data for a script element: whatever the text is, it cannot end the element. */
export const asScript = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
