import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Steps } from "@/components/ui/Capsules";
import { Facts } from "@/components/ui/Facts";
import { Fold } from "@/components/ui/Fold";
import { licenceAddress, licenceName } from "@/lib/domain/practices/practice/citation";
import type { Practice, SimilarPractice } from "@/lib/domain/practices/practice/queries";
import { evidenceLevels, evidenceMeaning, evidenceName } from "@/lib/domain/practices/reference";
import { practiceFacts } from "./practice-facts";

type Props = { practice: Practice; similar: readonly SimilarPractice[]; locale: string; site: string };

/** What a reader needs to judge and to reuse a practice. */
export async function PracticeSide({ practice, similar, locale, site }: Props) {
  const t = await getTranslations("practices.practice");
  const { evidenceLevel: level, licence, lang } = practice;
  const of = evidenceLevels.length;
  const deed = licenceAddress(licence, locale);
  return (
    <aside className="side">
      <Part title={level ? t("evidence", { level, of }) : t("evidenceNone")} id="evidence">
        {level ? <Steps value={level} of={of} label={t("evidence", { level, of })} large /> : null}
        <p lang={lang}>{practice.evidenceReason ?? (level ? evidenceName(level, locale) : null)}</p>
        <Fold summary={t("evidenceMeans")}>
          <ol className="sources">
            {evidenceLevels.map((step) => (
              <li key={step}>
                <b>{evidenceName(step, locale)}.</b> {evidenceMeaning(step, locale)}
              </li>
            ))}
          </ol>
        </Fold>
      </Part>
      <Part title={t("facts")} id="facts">
        <Facts items={await practiceFacts(practice, locale)} />
      </Part>
      {similar.length > 0 ? (
        <Part title={t("similar")} id="similar" screenOnly>
          <ul>
            {similar.map((other) => (
              <li key={other.slug} lang={other.lang === locale ? undefined : other.lang}>
                <a href={`/${locale}/practices/${other.slug}`}>{other.title}</a>, {other.place}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t("licence")} id="licence">
        <p>
          {t.rich("licenceText", {
            name: licenceName(licence),
            site,
            a: (words) =>
              deed ? (
                <a href={deed} rel="license noopener">
                  {words}
                </a>
              ) : (
                words
              ),
          })}
        </p>
      </Part>
      <Part title={t("cite")} id="cite">
        <p>
          {t("citation", {
            site,
            year: String(practice.publishedAt.getUTCFullYear()),
            title: practice.title,
            place: practice.place,
            code: practice.code,
            version: practice.versionNumber,
          })}{" "}
          <a className="no-print" href={`/${locale}/practices/${practice.slug}/cite.bib`} download>
            {t("bibtex")}
          </a>
        </p>
      </Part>
    </aside>
  );
}

function Part({
  id,
  title,
  screenOnly,
  children,
}: {
  id: string;
  title: string;
  screenOnly?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={screenOnly ? "no-print" : undefined} aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
