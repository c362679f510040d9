import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { Section } from "@/components/ui/Section";
import { Td, Th } from "@/components/ui/Table";
import { remindPerson } from "@/lib/domain/people/membership/actions";
import type { PersonRow } from "@/lib/domain/people/membership/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { EndRole } from "./EndRole";
import { WideTable } from "./WideTable";

/** Who has been invited and has not answered; nobody, and there is no such list. */
export async function OpenInvitations({ scope, people }: { scope: CityScope; people: PersonRow[] }) {
  if (people.length === 0) return null;
  const [t, role, ui, locale] = [
    await getTranslations("people"),
    await getTranslations("shell.role"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const mayInvite = may(scope, "people.invite");
  return (
    <Section id="open" title={t("open.title")}>
      <WideTable caption={t("open.title")} captionHidden>
        <thead>
          <tr>
            <Th>{t("person")}</Th>
            <Th>{t("role")}</Th>
            <Th>{t("organisation")}</Th>
            <Th>{t("invited")}</Th>
            {mayInvite ? <Th>{t("action")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name}
                <span className="small soft block [font-weight:400]">{person.email}</span>
              </th>
              <Td label={t("role")}>{role(person.role)}</Td>
              <Td label={t("organisation")}>{person.organisation}</Td>
              <Td label={t("invited")} className="nowrap">
                {formatDay(today(scope.city.timeZone, person.invitedAt), locale)}
              </Td>
              {mayInvite ? (
                <Td>
                  <div className="row">
                    <ConfirmSubmit
                      action={remindPerson}
                      labels={formLabels(ui, locale)}
                      hidden={{ city: scope.city.slug, membership: person.id }}
                      label={t("open.remind")}
                    />
                    <EndRole scope={scope} person={person} />
                  </div>
                </Td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
