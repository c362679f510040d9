import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/Facts";
import { fieldOfActionName } from "@/lib/domain/cities/fields-of-action";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { formatDay } from "@/lib/platform/i18n/format";
import { workspace } from "./place";
import { budgetInWords, runInWords } from "./run";

type Props = { scope: CityScope; measure: MeasureView; whole?: boolean };

/** Who, for whom, when, with which money. `whole` adds where the measure belongs and where its idea came from. */
export async function MeasureFacts({ scope, measure, whole = false }: Props) {
  const [t, values, locale, home] = [
    await getTranslations("strategy.measure"),
    await getTranslations("values"),
    await getLocale(),
    await workspace(scope),
  ];
  const { objective, partners, practice, startedOn } = measure;
  const items = [
    { term: t("ownerFact"), value: measure.owner?.name ?? <span className="soft">{t("noOwner")}</span> },
    { term: t("partners"), value: partners.map((partner) => partner.name).join(", ") },
    { term: t("targetGroupFact"), value: measure.targetGroup },
    { term: t("run"), value: await runInWords(measure) },
    { term: t("startedOn"), value: startedOn ? formatDay(startedOn, locale) : "", only: whole },
    { term: t("budget"), value: await budgetInWords(measure) },
    { term: t("influence"), value: objective.remit ? values(`remit.${objective.remit}`) : "" },
    { term: t("field"), value: fieldOfActionName(measure.fieldOfAction, locale), only: whole },
    {
      term: t("objective"),
      value: (
        <a href={`${home}/strategy/objectives/${objective.id}`}>
          {`${objective.place ?? ""} ${objective.title}`.trim()}
        </a>
      ),
      only: whole,
    },
    {
      term: t("practice"),
      value: practice ? <a href={`/${locale}/practices/${practice.slug}`}>{practice.title}</a> : t("ownIdea"),
      only: whole,
    },
  ];
  return <Facts items={items.filter(({ value, only = true }) => only && value !== "")} />;
}
