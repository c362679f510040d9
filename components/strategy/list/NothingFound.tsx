import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { MeasureFilter } from "@/lib/domain/strategy/measures/list/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "../place";

/** A city without any measure, and how to begin. */
export async function NoMeasures({ scope }: { scope: CityScope }) {
  const [t, home] = [await getTranslations("strategy.list"), await workspace(scope)];
  const mayAdd = may(scope, "measure.create");
  return (
    <div className="mt-s6 max-w-form">
      <EmptyState
        action={mayAdd ? <ButtonLink href={`${home}/measures/new`}>{t("add")}</ButtonLink> : undefined}
      >
        {t(mayAdd ? "empty" : "emptyReader")}
      </EmptyState>
    </div>
  );
}

/** Why no measure is shown, and the way back to all of them. */
export async function NothingFound({ scope, filter }: { scope: CityScope; filter: MeasureFilter }) {
  const [t, home] = [await getTranslations("strategy.list"), await workspace(scope)];
  const why = filter.words
    ? t("nothingWords", { words: filter.words })
    : t(filter.archived ? "nothingArchived" : "nothing");
  return (
    <div className="mt-s5">
      <EmptyState action={<a href={`${home}/measures`}>{t("reset")}</a>}>{why}</EmptyState>
    </div>
  );
}
