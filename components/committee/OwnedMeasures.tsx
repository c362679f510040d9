import { getLocale, getTranslations } from "next-intl/server";
import { MeasureStatus } from "@/components/strategy/state-look";
import { Lines } from "@/components/ui/Lines";
import { Section } from "@/components/ui/Section";
import type { MeasureRow } from "@/lib/domain/strategy/queries";
import { formatMonth } from "@/lib/platform/i18n/format";

type Props = { home: string; measures: MeasureRow[] };

/** What an organisation is responsible for. */
export async function OwnedMeasures({ home, measures }: Props) {
  const [t, locale] = [await getTranslations("committee.organisation"), await getLocale()];
  return (
    <Section id="measures" title={t("measures")}>
      {measures.length === 0 ? (
        <p>{t("noMeasures")}</p>
      ) : (
        <Lines>
          {measures.map((measure) => (
            <li key={measure.id}>
              <div className="row apart">
                <a href={`${home}/measures/${measure.id}`}>
                  M{measure.number} {measure.title}
                </a>
                <MeasureStatus state={measure.state} />
              </div>
              {measure.endsOn ? (
                <p className="small soft">{t("until", { month: formatMonth(measure.endsOn, locale) })}</p>
              ) : null}
            </li>
          ))}
        </Lines>
      )}
    </Section>
  );
}
