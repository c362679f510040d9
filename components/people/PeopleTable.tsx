import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { Section } from "@/components/ui/Section";
import { Td, Th } from "@/components/ui/Table";
import type { PersonRow } from "@/lib/domain/people/membership/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { EndRole } from "./EndRole";
import { WideTable } from "./WideTable";

/** Everybody who takes part, with their role, for whom, and since when. */
export async function PeopleTable({ scope, people }: { scope: CityScope; people: PersonRow[] }) {
  const [t, role, locale] = [
    await getTranslations("people"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const mayEnd = may(scope, "people.end");
  return (
    <Section id="active" title={t("active.title")}>
      {people.length === 0 ? (
        <EmptyState>{t("active.none")}</EmptyState>
      ) : (
        <WideTable caption={t("active.title")} captionHidden>
          <thead>
            <tr>
              <Th>{t("person")}</Th>
              <Th>{t("role")}</Th>
              <Th>{t("organisation")}</Th>
              <Th>{t("since")}</Th>
              {mayEnd ? <Th>{t("action")}</Th> : null}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id} id={person.id}>
                <th scope="row">
                  {person.name}
                  {person.own ? <span className="soft"> ({t("you")})</span> : null}
                  <a className="small block [font-weight:400]" href={`mailto:${person.email}`}>
                    {person.email}
                  </a>
                </th>
                <Td label={t("role")}>{role(person.role)}</Td>
                <Td label={t("organisation")}>{person.organisation}</Td>
                <Td label={t("since")} className="nowrap">
                  {person.acceptedAt
                    ? formatDay(today(scope.city.timeZone, person.acceptedAt), locale)
                    : null}
                </Td>
                {mayEnd ? (
                  <Td>
                    <EndRole scope={scope} person={person} />
                  </Td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </Section>
  );
}
