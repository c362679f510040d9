import { getTranslations } from "next-intl/server";
import { Columns } from "@/components/ui/Columns";
import { Section } from "@/components/ui/Section";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { MeasureFacts } from "./MeasureFacts";
import { MeasureLogic } from "./MeasureLogic";
import { Related } from "./Related";

/** The facts of a measure, and how it is meant to work. */
export async function MeasureOverview({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const t = await getTranslations("strategy.measure");
  return (
    <Columns kind="even">
      <Section id="facts" title={t("facts")}>
        <MeasureFacts scope={scope} measure={measure} whole />
      </Section>
      <Section id="logic" title={t("logic")}>
        <MeasureLogic measure={measure} />
        {measure.needs.length + measure.neededBy.length > 0 ? (
          <>
            <h3 className="mt-s5 mb-s2">{t("related")}</h3>
            <Related scope={scope} measure={measure} />
          </>
        ) : null}
      </Section>
    </Columns>
  );
}
