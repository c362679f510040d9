import { Note } from "@/components/ui/Note";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { MOST_WORDS } from "@/lib/domain/practices/search/query-text";
import type { Words } from "./names";

type Props = { page: BankPage; locale: string; t: Words };

/** What was made of the typed words where it is not just what was typed. */
export function SearchNotes({ page, locale, t }: Props) {
  const quoted = (words: readonly string[], type: "conjunction" | "disjunction") =>
    new Intl.ListFormat(locale, { type }).format(words.map((word) => t("notes.quoted", { word })));
  const notes = [
    ...(page.search?.corrected ?? []).map(({ typed, meant }) =>
      t("notes.corrected", {
        typed: t("notes.quoted", { word: typed }),
        meant: quoted(meant, "disjunction"),
      }),
    ),
    ...(page.common.length > 0
      ? [
          t("notes.common", {
            words: quoted(page.common, "conjunction"),
            count: page.common.length,
            left: String(page.search !== null),
          }),
        ]
      : []),
    ...(page.cut ? [t("notes.cut", { count: MOST_WORDS })] : []),
    ...(page.capped ? [t("notes.capped", { count: page.total })] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <Note>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Note>
  );
}
