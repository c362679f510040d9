import { Crumb } from "@/components/ui/Crumb";
import { Note } from "@/components/ui/Note";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { addressOf, emptyState } from "@/lib/domain/practices/bank/address";
import type { Practice } from "@/lib/domain/practices/practice/queries";
import type { Words } from "./names";

type Props = { practice: Practice; locale: string; t: Words };

/** What a practice is called, what it is in a sentence, and what a reader has to know about the text. */
export function PracticeHead({ practice, locale, t }: Props) {
  const bank = (chosen = emptyState.chosen) => addressOf(locale, { ...emptyState, chosen });
  const fields = practice.fieldsOfAction.slice(0, 1).map((field) => ({
    label: fieldOfActionName(field, locale),
    href: bank({ ...emptyState.chosen, field: [field] }),
  }));
  return (
    <div className="practice-head">
      <Crumb label={t("practice.here")} steps={[{ label: t("title"), href: bank() }, ...fields]} />
      <div lang={practice.lang}>
        <h1>{practice.title}</h1>
        <p className="standfirst">{practice.summary}</p>
      </div>
      {practice.lang === locale ? null : <Note>{t("practice.otherLanguage")}</Note>}
      {practice.kind === "failure" ? <Note tone="bad">{t("practice.failure")}</Note> : null}
      {practice.compiled ? <Note>{t("practice.compiled")}</Note> : null}
    </div>
  );
}
