import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Section } from "@/components/ui/Section";
import { Table, Td, Th } from "@/components/ui/Table";
import type { ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatMonth } from "@/lib/platform/i18n/format";
import { workspace } from "./place";
import { MeasureStatus } from "./state-look";

/** The measures that contribute to an objective; archived ones are not shown. */
export async function ObjectiveMeasures({
  scope,
  objective,
}: {
  scope: CityScope;
  objective: ObjectiveView;
}) {
  const [t, tree, locale, home] = [
    await getTranslations("strategy.objective"),
    await getTranslations("strategy.tree"),
    await getLocale(),
    await workspace(scope),
  ];
  const measures = objective.measures.filter((measure) => !measure.archived);
  const add =
    may(scope, "measure.create") && !objective.archived ? (
      <ButtonLink href={`${home}/measures/new?objective=${objective.id}`} variant="quiet" small>
        {tree("addMeasure")}
      </ButtonLink>
    ) : undefined;
  return (
    <Section id="measures" title={t("measures")}>
      {measures.length === 0 ? (
        <EmptyState action={add}>{t("measuresEmpty")}</EmptyState>
      ) : (
        <>
          <Table caption={t("measures")} captionHidden narrow="stack">
            <thead>
              <tr>
                <Th>{t("measures")}</Th>
                <Th>{tree("owner")}</Th>
                <Th>{tree("until")}</Th>
                <Th>{tree("status")}</Th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ id, number, title, ownerName, endsOn, state }) => (
                <tr key={id}>
                  <th scope="row">
                    <span className="soft">M{number}</span> <a href={`${home}/measures/${id}`}>{title}</a>
                  </th>
                  <Td label={tree("owner")}>{ownerName ?? tree("noOwner")}</Td>
                  <Td label={tree("until")}>{endsOn ? formatMonth(endsOn, locale) : null}</Td>
                  <Td label={tree("status")}>
                    <MeasureStatus state={state} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          {add ? <p className="mt-s4">{add}</p> : null}
        </>
      )}
    </Section>
  );
}
