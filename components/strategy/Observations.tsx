import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/Section";
import { Table, Td, Th } from "@/components/ui/Table";
import type { ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { FigureForm } from "./FigureForm";
import { inUnit } from "./figures";

/** Every measured value with its day and source, newest first, and the form for the next one. */
export async function Observations({ scope, objective }: { scope: CityScope; objective: ObjectiveView }) {
  const [t, locale] = [await getTranslations("strategy.observation"), await getLocale()];
  const { observations } = objective;
  return (
    <Section id="observations" title={t("title")}>
      {observations.length === 0 ? (
        <p className="soft">{t("empty")}</p>
      ) : (
        <Table caption={t("title")} captionHidden narrow="stack">
          <thead>
            <tr>
              <Th>{t("day")}</Th>
              <Th>{t("value")}</Th>
              <Th>{t("source")}</Th>
            </tr>
          </thead>
          <tbody>
            {observations.toReversed().map(({ id, on, value, source }) => (
              <tr key={id}>
                <th scope="row">{formatDay(on, locale)}</th>
                <Td label={t("value")}>{inUnit(objective, value, locale)}</Td>
                <Td label={t("source")}>{source}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {may(scope, "objective.edit") && !objective.archived ? (
        <FigureForm scope={scope} objective={objective} />
      ) : null}
    </Section>
  );
}
