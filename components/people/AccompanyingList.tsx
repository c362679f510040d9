import { getLocale, getTranslations } from "next-intl/server";
import { Lines } from "@/components/ui/Lines";
import { Section } from "@/components/ui/Section";
import type { AccompanyingRow } from "@/lib/domain/people/membership/queries";
import { formatDay } from "@/lib/platform/i18n/format";

/** Who of the foundation may look in, and until when. */
export async function AccompanyingList({ accompanying }: { accompanying: AccompanyingRow[] }) {
  const [t, locale] = [await getTranslations("people.accompanying"), await getLocale()];
  return (
    <Section id="accompanying" title={t("title")} intro={t("intro")}>
      {accompanying.length === 0 ? (
        <p className="soft">{t("none")}</p>
      ) : (
        <Lines>
          {accompanying.map(({ id, name, from, until, accepted }) => (
            <li key={id}>
              <b>{name}</b>
              <div className="small soft">
                {t("period", { from: formatDay(from, locale), until: formatDay(until, locale) })}
                {accepted ? null : ` ${t("open")}`}
              </div>
            </li>
          ))}
        </Lines>
      )}
    </Section>
  );
}
