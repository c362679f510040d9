import { getTranslations } from "next-intl/server";
import { Columns } from "@/components/ui/Columns";
import { Facts } from "@/components/ui/Facts";
import { Section } from "@/components/ui/Section";
import type { PersonDetail } from "@/lib/domain/committee/people/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";
import { SeatLinks } from "./SeatLinks";

/** How to reach a person at work, and where they sit or deputise. */
export async function PersonFacts({ scope, person }: { scope: CityScope; person: PersonDetail }) {
  const [t, home] = [await getTranslations("committee"), await committeeHome(scope)];
  const { organisation, jobTitle, email, phone, holds, deputises } = person;
  const none = <span className="soft">{t("person.none")}</span>;
  return (
    <Columns>
      <Section id="facts" title={t("person.facts")}>
        <Facts
          items={[
            {
              term: t("seat.organisation"),
              value: <a href={`${home}/organisations/${organisation.id}`}>{organisation.name}</a>,
            },
            { term: t("person.jobTitle"), value: jobTitle ?? none },
            { term: t("person.email"), value: email ? <a href={`mailto:${email}`}>{email}</a> : none },
            {
              term: t("person.phone"),
              value: phone ? <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> : none,
            },
          ]}
        />
      </Section>
      <Section id="seats" title={t("organisation.seats")}>
        {holds.length + deputises.length === 0 ? <p>{t("person.noSeats")}</p> : null}
        {holds.length > 0 ? (
          <>
            <h3 className="mb-s3">{t("person.holds")}</h3>
            <SeatLinks scope={scope} seats={holds} />
          </>
        ) : null}
        {deputises.length > 0 ? (
          <>
            <h3 className="mt-s5 mb-s3">{t("person.deputises")}</h3>
            <SeatLinks scope={scope} seats={deputises} />
          </>
        ) : null}
      </Section>
    </Columns>
  );
}
