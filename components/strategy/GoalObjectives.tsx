import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Section } from "@/components/ui/Section";
import type { GoalView } from "@/lib/domain/strategy/goals/queries";
import { moveObjectiveAction } from "@/lib/domain/strategy/objectives/actions";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { MoveButtons } from "./MoveButtons";
import { workspace } from "./place";

/** The objectives of a goal in their order, with the buttons that change it. */
export async function GoalObjectives({ scope, goal }: { scope: CityScope; goal: GoalView }) {
  const [t, tree, home] = [
    await getTranslations("strategy.goal"),
    await getTranslations("strategy.tree"),
    await workspace(scope),
  ];
  const shown = goal.objectives.filter((objective) => !objective.archived);
  const mayEdit = may(scope, "objective.edit") && !goal.archived;
  const add = mayEdit ? (
    <ButtonLink href={`${home}/strategy/objectives/new?goal=${goal.id}`} variant="quiet" small>
      {tree("addObjective")}
    </ButtonLink>
  ) : undefined;
  return (
    <Section id="objectives" title={t("objectives")}>
      {shown.length === 0 ? (
        <EmptyState action={add}>{t("objectivesEmpty")}</EmptyState>
      ) : (
        <>
          <ol className="lines ordered">
            {shown.map(({ id, title }, index) => (
              <li key={id}>
                <span>
                  <span className="no num">
                    {goal.place ?? ""}.{index + 1}
                  </span>
                  <a href={`${home}/strategy/objectives/${id}`}>{title}</a>
                </span>
                {mayEdit ? (
                  <MoveButtons
                    scope={scope}
                    action={moveObjectiveAction}
                    id={id}
                    title={title}
                    place={index + 1}
                    places={shown.length}
                  />
                ) : null}
              </li>
            ))}
          </ol>
          {add ? <p className="mt-s4">{add}</p> : null}
        </>
      )}
    </Section>
  );
}
