import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { MOST_SEATS } from "@/components/ui/ring-shape";
import { missingSeatCount } from "@/lib/domain/committee/rules";
import type { TableView } from "@/lib/domain/committee/seats/queries";
import { longestVacant } from "@/lib/domain/committee/seats/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";
import { TableRing } from "./TableRing";

/** The sentence that says where things stand at the table, and its picture. */
export async function TableHead({ scope, table }: { scope: CityScope; table: TableView }) {
  const [t, home] = [await getTranslations("committee"), await committeeHome(scope)];
  const mayEdit = may(scope, "seat.edit");
  const actions = mayEdit ? (
    <>
      <ButtonLink href={`${home}/seats/new`}>{t("seats.create")}</ButtonLink>
      {table.seats.length > 1 ? (
        <ButtonLink href={`${home}/order`} variant="quiet">
          {t("seats.order")}
        </ButtonLink>
      ) : null}
    </>
  ) : undefined;
  if (table.seats.length === 0)
    return (
      <PageHead
        title={t("headline.empty")}
        lead={t(mayEdit ? "lead.empty" : "lead.emptyReader")}
        actions={actions}
      />
    );
  return (
    <PageHead
      title={await headline(table, home, scope.city.fieldsOfAction.length > 0)}
      lead={await lead(table)}
      actions={actions}
      aside={table.seats.length <= MOST_SEATS ? <TableRing scope={scope} seats={table.seats} /> : undefined}
    />
  );
}

async function headline({ seats, missing }: TableView, home: string, checked: boolean): Promise<ReactNode> {
  const t = await getTranslations("committee.headline");
  const link = (href: string, look?: string) => (words: ReactNode) => (
    <a href={href} className={look}>
      {words}
    </a>
  );
  return (
    <>
      {t.rich("filled", {
        filled: seats.filter((seat) => seat.state === "filled").length,
        total: seats.length,
        filledLink: link(`${home}?state=filled#seats`),
        allLink: link(`${home}#seats`),
      })}{" "}
      {checked
        ? t.rich("missing", {
            missing: missingSeatCount(missing),
            missingLink: link("#missing", "call"),
          })
        : null}
    </>
  );
}

async function lead({ seats, today }: TableView): Promise<string> {
  const t = await getTranslations("committee.lead");
  const heard = seats.filter((seat) => seat.state === "consulted").length;
  const longest = longestVacant(seats, today);
  return [
    heard > 0 ? t("heard", { heard }) : "",
    longest ? t("longest", { title: longest.seat.title, days: longest.days }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
