import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** Why a measure cannot be added here yet, and what to do about it. */
export async function NoMeasureYet({ scope, objectives }: { scope: CityScope; objectives: number }) {
  const [t, home] = [await getTranslations("strategy.measure"), await workspace(scope)];
  const mayAdd = may(scope, "objective.edit");
  const why = objectives > 0 ? "noOrganisation" : mayAdd ? "needsObjective" : "needsObjectiveMember";
  return (
    <div className="mt-s6 max-w-form">
      <EmptyState
        action={
          objectives === 0 && mayAdd ? (
            <ButtonLink href={`${home}/strategy`}>{t("toStrategy")}</ButtonLink>
          ) : undefined
        }
      >
        {t(why)}
      </EmptyState>
    </div>
  );
}
