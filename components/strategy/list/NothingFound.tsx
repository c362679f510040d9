import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { MeasureFilter } from "@/lib/domain/strategy/measures/list/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "../place";

type Props = { scope: CityScope; filter: MeasureFilter; none: boolean };

/** Why the list is empty, and what to do next. */
export async function NothingFound({ scope, filter, none }: Props) {
  const [t, home] = [await getTranslations("strategy.list"), await workspace(scope)];
  const mayAdd = may(scope, "measure.create");
  if (none && !filter.words)
    return (
      <div className="mt-s5">
        <EmptyState
          action={mayAdd ? <ButtonLink href={`${home}/measures/new`}>{t("add")}</ButtonLink> : undefined}
        >
          {t(mayAdd ? "empty" : "emptyReader")}
        </EmptyState>
      </div>
    );
  const why = filter.words
    ? t("nothingWords", { words: filter.words })
    : t(filter.archived ? "nothingArchived" : "nothing");
  return (
    <div className="mt-s5">
      <EmptyState action={<a href={`${home}/measures`}>{t("reset")}</a>}>{why}</EmptyState>
    </div>
  );
}
