import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { PracticeRow } from "@/lib/domain/practices/bank/queries";
import { excerpt, highlight } from "@/lib/domain/practices/search/highlight";

/** A text, or its pieces in turn: the second, fourth and so on are marked. */
export type MarkedText = string | string[];

/** A row of the list as it goes over the wire: nothing but its words, in a fixed order. */
export type ResultData = [
  slug: string,
  title: MarkedText,
  placeAndField: MarkedText,
  summary: MarkedText,
  /** step of evidence, 0 if there is none */
  level: number,
  /** what else is to be said: adopted, failed */
  notes: string[],
  /** where a searched word stands that is not in the texts above; "" if there is no need to say */
  further: MarkedText,
  /** language of the texts, if it is not the page's */
  lang?: string,
];

/** The words of a row, those that were searched for marked. */
export function resultData(
  row: PracticeRow,
  words: ReadonlySet<string>,
  locale: string,
  notes: string[],
): ResultData {
  const fields = row.fieldsOfAction.map((field) => fieldOfActionName(field, locale));
  // The dot ends a line, it does not begin one.
  const place = [row.place, ...fields].join("\u00a0· ");
  const [title, at, summary] = [row.title, place, row.summary].map((text) => marked(text, words));
  const missing = words.size > 0 && ![title, at, summary].some((text) => Array.isArray(text));
  const data: ResultData = [
    row.slug,
    title ?? "",
    at ?? "",
    summary ?? "",
    row.evidenceLevel ?? 0,
    notes,
    missing ? marked(excerpt(row.further, words) ?? "", words) : "",
  ];
  if (row.lang !== locale) data.push(row.lang);
  return data;
}

function marked(text: string, words: ReadonlySet<string>): MarkedText {
  const pieces = words.size > 0 ? highlight(text, words) : [];
  if (!pieces.some((piece) => piece.marked)) return text;
  const turns: string[] = [];
  for (const piece of pieces) {
    if (piece.marked !== (turns.length % 2 === 1)) turns.push("");
    turns.push(piece.text);
  }
  return turns;
}
