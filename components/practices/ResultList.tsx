"use client";

import type { MarkedText, ResultData } from "./result-data";

type Props = {
  rows: readonly ResultData[];
  /** start of a practice's address */
  base: string;
  /** number of the first row in the whole list */
  start: number;
  /** names of the steps of evidence; the first is for those without */
  steps: readonly string[];
};

/**
 * The practices of a page. A client component although it does nothing there: what a server component renders is
 * sent twice, as a page and as a description of every element of it. Of a client component only its words are, and
 * they are not described before they are rendered. For fifty rows that is a third of the page and of its time.
 */
export function ResultList({ rows, base, start, steps }: Props) {
  return (
    <ol className="results" start={start}>
      {rows.map(([slug, title, place, summary, level, notes, further, lang]) => (
        <li key={slug} lang={lang}>
          <h2>
            <a href={base + slug}>{words(title)}</a>
          </h2>
          <p>{words(place)}</p>
          <p>{words(summary)}</p>
          {further === "" ? null : <p className="from">{words(further)}</p>}
          {notes.length === 0 ? (
            <p className={`ev${level}`}>{steps[level]}</p>
          ) : (
            <p className="meta">
              <span className={`ev${level}`}>{steps[level]}</span>
              {notes.map((note) => (
                <span key={note}>{note}</span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function words(text: MarkedText) {
  if (typeof text === "string") return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
  return text.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece));
}
