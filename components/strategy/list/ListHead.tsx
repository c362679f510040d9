import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { queryOf } from "@/lib/domain/strategy/measures/list/schema";
import type { MeasureRow } from "@/lib/domain/strategy/queries";
import type { MeasureState } from "@/lib/domain/strategy/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "../place";

/** How many measures there are and how many need somebody, and the way to a new one. */
export async function ListHead({ scope, all }: { scope: CityScope; all: readonly MeasureRow[] }) {
  const [t, home] = [await getTranslations("strategy.list"), await workspace(scope)];
  const count = all.filter((measure) => !measure.archived).length;
  const inState = (state: MeasureState) => all.filter((measure) => measure.state === state).length;
  const [late, risk] = [inState("late"), inState("risk")];
  const link = (state: MeasureState) => (words: ReactNode) => (
    <a href={`${home}/measures${queryOf({ status: [state] })}`}>{words}</a>
  );
  const concern =
    late === 0 && risk > 0
      ? t.rich("risk", { risk, riskLink: link("risk") })
      : t.rich("late", { late, lateLink: link("late") });
  return (
    <PageHead
      kicker={t("title")}
      title={
        <>
          {t("headline", { count })} {count > 0 ? concern : null}
        </>
      }
      actions={
        all.length > 0 && may(scope, "measure.create") ? (
          <ButtonLink href={`${home}/measures/new`}>{t("add")}</ButtonLink>
        ) : undefined
      }
    />
  );
}
