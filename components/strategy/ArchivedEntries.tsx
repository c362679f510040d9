import { getTranslations } from "next-intl/server";
import { Fold } from "@/components/ui/Fold";
import type { Tree } from "@/lib/domain/strategy/tree/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** What was put away, behind a line: each entry can be opened and restored. */
export async function ArchivedEntries({ scope, tree }: { scope: CityScope; tree: Tree }) {
  const [t, home] = [await getTranslations("strategy.tree"), await workspace(scope)];
  const { archivedGoals, archivedObjectives, archivedMeasures } = tree;
  const count = archivedGoals.length + archivedObjectives.length + archivedMeasures;
  if (count === 0) return null;
  return (
    <div className="mt-s6">
      <Fold summary={t("archive", { count })}>
        <ul className="lines mt-s3 small">
          {archivedGoals.map(({ id, title }) => (
            <li key={id}>
              {t("archivedGoal")}: <a href={`${home}/strategy/goals/${id}`}>{title}</a>
            </li>
          ))}
          {archivedObjectives.map(({ id, title }) => (
            <li key={id}>
              {t("archivedObjective")}: <a href={`${home}/strategy/objectives/${id}`}>{title}</a>
            </li>
          ))}
          {archivedMeasures > 0 ? (
            <li>
              <a href={`${home}/measures?archived=1`}>{t("archivedMeasures", { count: archivedMeasures })}</a>
            </li>
          ) : null}
        </ul>
      </Fold>
    </div>
  );
}
