import { getTranslations } from "next-intl/server";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** Which measures this one needs, and which wait for it. */
export async function Related({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const [t, home] = [await getTranslations("strategy.measure"), await workspace(scope)];
  const links = (list: MeasureView["needs"]) =>
    list.map(({ id, number, title }, index) => (
      <span key={id}>
        {index > 0 ? ", " : " "}
        <a href={`${home}/measures/${id}`}>
          M{number} {title}
        </a>
      </span>
    ));
  return (
    <>
      {measure.needs.length > 0 ? (
        <p className="small">
          {t("relatedNeeds")}
          {links(measure.needs)}.
        </p>
      ) : null}
      {measure.neededBy.length > 0 ? (
        <p className="small">
          {t("relatedNeededBy")}
          {links(measure.neededBy)}.
        </p>
      ) : null}
    </>
  );
}
