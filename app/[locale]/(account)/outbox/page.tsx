import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LetterText } from "@/components/account/LetterText";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { listWaitingLetters, outboxShown } from "@/lib/domain/people/sign-in/queries";
import { asSystem } from "@/lib/platform/access/gates";
import { formatInstant } from "@/lib/platform/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.outbox"))("title"), robots: { index: false } };
}

/** Where there is no mail server, in the demo world and during development: the letters themselves. */
export default async function OutboxPage() {
  if (!(await outboxShown())) notFound();
  const [t, locale] = [await getTranslations("account.outbox"), await getLocale()];
  const letters = await listWaitingLetters(asSystem());
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {letters.length === 0 ? (
        <div className="mt-s6">
          <EmptyState>{t("empty")}</EmptyState>
        </div>
      ) : (
        letters.map((letter) => (
          <article key={letter.id} className="sec">
            <div className="sec-head rule">
              <h2>{letter.subject}</h2>
              <p>
                {t("to", {
                  recipient: letter.recipient,
                  at: formatInstant(letter.createdAt, locale, "Europe/Berlin"),
                })}
              </p>
            </div>
            <LetterText text={letter.body} />
          </article>
        ))
      )}
    </>
  );
}
