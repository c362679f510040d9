import type { PracticeRow } from "@/lib/domain/practices/bank/queries";
import { evidenceLevels, evidenceName } from "@/lib/domain/practices/reference";
import type { Words } from "./names";
import { ResultList } from "./ResultList";
import { resultData } from "./result-data";

type Props = {
  rows: readonly PracticeRow[];
  locale: string;
  /** folded words to mark */
  words: ReadonlySet<string>;
  /** number of the first row in the whole list */
  start: number;
  t: Words;
};

/** The practices of a page, with what was searched for marked. */
export function Results({ rows, locale, words, start, t }: Props) {
  const [failed, adapted] = [t("kind.failure"), t("adaptedItself")];
  const adopted = new Map<number, string>();
  const adoptedBy = (count: number) => {
    const said = adopted.get(count) ?? t("adopted", { count });
    adopted.set(count, said);
    return said;
  };
  const notesOf = (row: PracticeRow) => [
    ...(row.kind === "failure" ? [failed] : []),
    ...(row.adoptions > 0 ? [adoptedBy(row.adoptions)] : []),
    ...(row.adapted ? [adapted] : []),
  ];
  return (
    <ResultList
      rows={rows.map((row) => resultData(row, words, locale, notesOf(row)))}
      base={`/${locale}/practices/`}
      start={start}
      steps={[t("evidence.none"), ...evidenceLevels.map((level) => evidenceName(level, locale))]}
    />
  );
}
