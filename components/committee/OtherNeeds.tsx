import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/Section";
import { Status } from "@/components/ui/Status";
import type { TableView } from "@/lib/domain/committee/seats/queries";
import { stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";
import { type CityScope, may } from "@/lib/platform/access/scope";

/** What a table needs besides its seats: mandate, moderation, data steward. */
export async function OtherNeeds({ scope, needs }: { scope: CityScope; needs: TableView["needs"] }) {
  const [t, ui, locale] = [
    await getTranslations("committee.needs"),
    await getTranslations("ui.status"),
    await getLocale(),
  ];
  if (needs.length === 0) return null;
  const more = may(scope, "people.read")
    ? { href: `/${locale}/cities/${scope.city.slug}/people`, label: t("give") }
    : undefined;
  return (
    <Section id="needs" title={t("title")} more={more}>
      <ul className="lines">
        {needs.map(({ need, met }) => (
          <li key={need.typeId}>
            <div className="row apart">
              <b>{stakeholderTypeName(need.typeId, locale)}</b>
              <Status kind={met ? "done" : "open"}>{ui(met ? "done" : "open")}</Status>
            </div>
            <p className="small soft">
              {t(`${need.satisfiedBy.replace(/^role:/, "")}.${met ? "met" : "open"}`)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
