import type { ReactNode } from "react";

export type HistoryEntry = {
  key: string;
  /** ISO instant or day, for machines, and as people read it */
  when: { iso: string; text: string };
  /** who did what, as a sentence */
  what: ReactNode;
  before?: string;
  after?: string;
};

/** Who changed what, when, from what to what. Newest first is the caller's order. */
export function History({
  entries,
  labels,
}: {
  entries: HistoryEntry[];
  labels: { before: string; after: string };
}) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.when.iso}>{entry.when.text}</time>
          <div>{entry.what}</div>
          {entry.before !== undefined || entry.after !== undefined ? (
            <div className="change">
              {entry.before ? (
                <>
                  <span className="vh">{labels.before}: </span>
                  <del>{entry.before}</del>{" "}
                </>
              ) : null}
              {entry.after ? (
                <>
                  <span className="vh">{labels.after}: </span>
                  <ins>{entry.after}</ins>
                </>
              ) : null}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
