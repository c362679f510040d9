import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { Section } from "@/components/ui/Section";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { Missing } from "@/lib/domain/committee/rules";
import type { TableView } from "@/lib/domain/committee/seats/queries";
import { stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { OpenSeat } from "./OpenSeat";
import { committeeHome } from "./place";

/** Who is missing for the chosen fields of action: each group with the reason, its open seats, and what to do. */
export async function MissingSeats({ scope, table }: { scope: CityScope; table: TableView }) {
  const [t, locale] = [await getTranslations("committee.missing"), await getLocale()];
  const { fieldsOfAction, name } = scope.city;
  const fields = listOf(
    fieldsOfAction.map((field) => fieldOfActionName(field, locale)),
    locale,
  );
  if (fieldsOfAction.length === 0)
    return (
      <Section id="missing" title={t("title")}>
        <p>{t("noFields", { city: name })}</p>
      </Section>
    );
  if (table.missing.length === 0)
    return (
      <Section id="missing" title={t("title")}>
        <p>{t("none", { fields })}</p>
      </Section>
    );
  return (
    <Section id="missing" title={t("title")} intro={t("intro", { fields })}>
      <ul className="lines">
        {table.missing.map((missing) => (
          <MissingGroup key={missing.typeIds.join()} scope={scope} missing={missing} table={table} />
        ))}
      </ul>
    </Section>
  );
}

async function MissingGroup({
  scope,
  missing,
  table,
}: {
  scope: CityScope;
  missing: Missing;
  table: TableView;
}) {
  const [t, locale, home] = [
    await getTranslations("committee.missing"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const names = missing.typeIds.map((id) => stakeholderTypeName(id, locale));
  const fields = missing.fields.map((field) => fieldOfActionName(field, locale));
  const open = table.seats.filter((seat) => missing.openSeats.some((fact) => fact.id === seat.id));
  const withoutSeat = missing.required - missing.present - open.length;
  const [type] = missing.typeIds;
  return (
    <li>
      <h3>{names.reduce((first, second) => t("group", { first, second }))}</h3>
      <p className="small soft">
        {t("why", { fields: listOf(fields, locale) })}{" "}
        {missing.required > 1 ? t("present", { present: missing.present, required: missing.required }) : null}
      </p>
      {open.map((seat) => (
        <OpenSeat key={seat.id} scope={scope} seat={seat} today={table.today} />
      ))}
      {withoutSeat > 0 ? (
        <>
          <p className="small mt-s2">{t("noSeat", { count: withoutSeat })}</p>
          {may(scope, "seat.edit") ? (
            <p className="mt-s3">
              <ButtonLink href={`${home}/seats/new?type=${type}`} variant="quiet" small>
                {t("create")}
              </ButtonLink>
            </p>
          ) : null}
        </>
      ) : null}
    </li>
  );
}

function listOf(words: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}
