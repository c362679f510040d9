import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/EmptyState";
import { Figures } from "@/components/ui/Figures";
import { monthInWords } from "@/lib/domain/practices/practice/period";
import type { Practice } from "@/lib/domain/practices/practice/queries";
import { env } from "@/lib/platform/env/env";

type Props = { practice: Practice; locale: string };

/** What was done, what came of it, and what it takes; where the sources are silent, it says so. */
export async function PracticeText({ practice, locale }: Props) {
  const t = await getTranslations("practices.practice");
  const { challenge, approach, results, resultsText, whatDidNotWork, conditions, sources } = practice;
  const dated = (date: string | null) => (date ? monthInWords(date, locale) : undefined);
  return (
    <article className="art-text" lang={practice.lang}>
      {challenge ? (
        <Part id="challenge" title={t("challenge")}>
          <p>{challenge}</p>
        </Part>
      ) : null}
      <Part id="approach" title={t("approach")}>
        <p>{approach}</p>
      </Part>
      <Part id="outcome" title={t("results")}>
        {results.length > 0 ? (
          <Figures
            items={results.map(({ figure, label, date }) => ({ value: figure, label, source: dated(date) }))}
          />
        ) : null}
        {resultsText ? <p>{resultsText}</p> : null}
        {results.length === 0 && !resultsText ? <EmptyState>{t("silent")}</EmptyState> : null}
      </Part>
      <Part id="failures" title={t("whatDidNotWork")}>
        {whatDidNotWork ? <p>{whatDidNotWork}</p> : <Silent />}
      </Part>
      {conditions.length > 0 ? (
        <Part id="conditions" title={t("conditions")}>
          <ul className="caps-list">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part id="sources" title={t("sources")}>
        <ol className="sources">
          {sources.map(({ title, url, date }) => (
            <li key={url}>
              <a href={url} rel="noopener">
                {title}
              </a>
              {date ? `, ${monthInWords(date, locale)}` : null}
            </li>
          ))}
        </ol>
      </Part>
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Who was there can tell, if the operator can be written to. */
async function Silent() {
  const t = await getTranslations("practices.practice");
  const { OPERATOR_EMAIL: email } = env();
  return (
    <EmptyState>
      {email.endsWith("@localhost")
        ? t("silent")
        : t.rich("silentAsk", { email, a: (words) => <a href={`mailto:${email}`}>{words}</a> })}
    </EmptyState>
  );
}
