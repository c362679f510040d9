import "./practices.css";
import { getTranslations } from "next-intl/server";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { PracticeRow } from "@/lib/domain/practices/bank/queries";
import { evidenceLevels, evidenceName } from "@/lib/domain/practices/reference";
import { excerpt, highlight } from "@/lib/domain/practices/search/highlight";
import { Marked } from "./Marked";

type Props = {
  rows: readonly PracticeRow[];
  locale: string;
  /** folded words to mark */
  words: ReadonlySet<string>;
  /** number of the first row in the whole list */
  start: number;
};

/** The practices of a page. Few elements a row: this list is what the server spends its time on. */
export async function Results({ rows, locale, words, start }: Props) {
  const t = await getTranslations("practices");
  // Asked once, not once a row.
  const steps = new Map(
    evidenceLevels.map((level) => [
      level,
      { name: evidenceName(level, locale), step: t("step", { level, of: evidenceLevels.length }) },
    ]),
  );
  const said = { adapted: t("adaptedItself"), failure: t("kind.failure"), ungraded: t("evidence.none") };
  return (
    <ol className="results" start={start}>
      {rows.map((row) => {
        const step = steps.get(row.evidenceLevel ?? 0);
        const from = words.size > 0 ? further(row, words) : null;
        const notes = [
          ...(row.kind === "failure" ? [said.failure] : []),
          ...(row.adoptions > 0 ? [t("adopted", { count: row.adoptions })] : []),
          ...(row.adapted ? [said.adapted] : []),
        ];
        return (
          <li key={row.slug} lang={row.lang === locale ? undefined : row.lang}>
            <h2>
              <a href={`/${locale}/practices/${row.slug}`}>
                <Marked text={row.title} words={words} />
              </a>
            </h2>
            <p className="at">
              <Marked text={placeAndField(row, locale)} words={words} />
            </p>
            <p>
              <Marked text={row.summary} words={words} />
            </p>
            {from ? (
              <p className="from">
                <Marked text={from} words={words} />
              </p>
            ) : null}
            {notes.length === 0 && step ? (
              <p className={`ev ev-${row.evidenceLevel}`} title={step.step}>
                {step.name}
              </p>
            ) : (
              <p className="meta">
                {step ? (
                  <span className={`ev ev-${row.evidenceLevel}`} title={step.step}>
                    {step.name}
                  </span>
                ) : (
                  said.ungraded
                )}
                {notes.map((note) => (
                  <span key={note}>{note}</span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function placeAndField(row: PracticeRow, locale: string): string {
  return [row.place, ...row.fieldsOfAction.map((field) => fieldOfActionName(field, locale))].join("\u00a0· "); // the dot ends a line, it does not begin one
}

/** Where a word stands, if nothing that is shown anyway has it. */
function further(row: PracticeRow, words: ReadonlySet<string>): string | null {
  const shown = [row.title, row.place, row.summary].join(" ");
  return highlight(shown, words).some((piece) => piece.marked) ? null : excerpt(row.further, words);
}
