import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";
import type { BankPage } from "@/lib/domain/practices/bank/queries";
import { MOST_WORDS } from "@/lib/domain/practices/search/query-text";

/** What was made of the typed words where it is not just what was typed. */
export async function SearchNotes({ page, locale }: { page: BankPage; locale: string }) {
  const t = await getTranslations("practices.notes");
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const quoted = (words: readonly string[]) => list.format(words.map((word) => t("quoted", { word })));
  const notes = [
    ...(page.search?.corrected ?? []).map(({ typed, meant }) =>
      t("corrected", { typed: t("quoted", { word: typed }), meant: quoted(meant) }),
    ),
    ...(page.common.length > 0
      ? [
          t("common", {
            words: quoted(page.common),
            count: page.common.length,
            left: String(page.search !== null),
          }),
        ]
      : []),
    ...(page.cut ? [t("cut", { count: MOST_WORDS })] : []),
    ...(page.capped ? [t("capped", { count: page.total })] : []),
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
