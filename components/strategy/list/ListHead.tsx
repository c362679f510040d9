import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { queryOf } from "@/lib/domain/strategy/measures/list/schema";
import type { MeasureRow } from "@/lib/domain/strategy/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "../place";

/** How many measures there are and how many are late, and the way to a new one. */
export async function ListHead({ scope, all }: { scope: CityScope; all: readonly MeasureRow[] }) {
  const [t, home] = [await getTranslations("strategy.list"), await workspace(scope)];
  const shown = all.filter((measure) => !measure.archived);
  const late = shown.filter((measure) => measure.state === "late").length;
  const lateLink = (words: ReactNode) => (
    <a href={`${home}/measures${queryOf({ status: ["late"] })}`}>{words}</a>
  );
  return (
    <PageHead
      kicker={t("title")}
      title={
        <>
          {t("headline", { count: shown.length })}{" "}
          {shown.length > 0 ? t.rich("late", { late, lateLink }) : null}
        </>
      }
      actions={
        may(scope, "measure.create") ? (
          <ButtonLink href={`${home}/measures/new`}>{t("add")}</ButtonLink>
        ) : undefined
      }
    />
  );
}
