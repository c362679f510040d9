import { getLocale, getTranslations } from "next-intl/server";
import { ParticipantMap } from "@/components/public/ParticipantMap";
import { ButtonLink } from "@/components/ui/Button";
import { Columns } from "@/components/ui/Columns";
import { SearchForm } from "@/components/ui/FilterForm";
import { Ring } from "@/components/ui/Ring";
import { Section } from "@/components/ui/Section";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import { emptyState } from "@/lib/domain/practices/bank/address";
import { readBank } from "@/lib/domain/practices/bank/queries";
import { listParticipants } from "@/lib/domain/programme/participants/queries";
import { openPublic } from "@/lib/platform/access/gates";
import type { Locale } from "@/lib/platform/i18n/locales";

const SEATS = 12;
const OPEN_SEAT = 1;

export default async function FrontPage() {
  const [t, locale] = [await getTranslations("public"), (await getLocale()) as Locale];
  const scope = openPublic();
  const [bank, participants] = await Promise.all([
    readBank(scope, locale, emptyState),
    listParticipants(scope),
  ]);
  const strong = { b: (words: React.ReactNode) => <b>{words}</b> };
  return (
    <>
      <div className="hero">
        <div>
          <h1>{t("home.title")}</h1>
          <p>{t("home.lead")}</p>
          <div className="row">
            <ButtonLink href={`/${locale}/practices`}>{t("home.find")}</ButtonLink>
            <ButtonLink href={`/${locale}/about`} variant="quiet">
              {t("home.forCities")}
            </ButtonLink>
          </div>
        </div>
        <Ring
          size={440}
          label={t("home.ring")}
          seats={Array.from({ length: SEATS }, (_, seat) => ({
            state: seat === OPEN_SEAT ? "vacant" : "filled",
            label: "",
          }))}
          centre={{ big: t("home.ringFirst"), caption: [t("home.ringSecond")] }}
          solid
        />
      </div>
      <ol className="say sec" aria-label={t("home.process")}>
        {(["first", "then", "yearly"] as const).map((step) => (
          <li key={step}>{t.rich(`home.${step}`, strong)}</li>
        ))}
      </ol>
      <Section
        id="practices"
        title={t("home.practices")}
        more={{ href: `/${locale}/practices`, label: t("home.all", { count: bank.every }) }}
      >
        <SearchForm
          action={`/${locale}/practices`}
          labels={{ field: t("home.search"), placeholder: t("home.placeholder"), submit: t("home.submit") }}
        />
        <ul className="picks">
          {bank.rows.slice(0, 3).map((practice) => (
            <li key={practice.slug} lang={practice.lang}>
              <a href={`/${locale}/practices/${practice.slug}`}>{practice.title}</a>
              <span className="small soft">
                {[
                  practice.place,
                  ...practice.fieldsOfAction.map((field) => fieldOfActionName(field, locale)),
                ].join(" · ")}
              </span>
              <p className="soft">{practice.summary}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="cities"
        title={t("participants.headline", { count: participants.length })}
        intro={t("participants.intro")}
      >
        <ParticipantMap participants={participants} locale={locale} />
      </Section>
      <Columns kind="even">
        <Section id="for-cities" title={t("home.forCities")}>
          <p>{t("home.forCitiesText")}</p>
        </Section>
        <Section id="for-readers" title={t("home.forReaders")}>
          <p>{t("home.forReadersText")}</p>
        </Section>
      </Columns>
    </>
  );
}
