import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";
import { archiveGoalAction, restoreGoalAction } from "@/lib/domain/strategy/goals/actions";
import type { GoalView } from "@/lib/domain/strategy/goals/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { ButtonForm } from "./ButtonForm";

type Props = { scope: CityScope; goal: GoalView; undo?: boolean };

/** Putting a goal away, or bringing it back. With `undo` only the button that takes the archiving back. */
export async function GoalEnd({ scope, goal, undo = false }: Props) {
  const [t, s] = [await getTranslations("strategy.goal"), await getTranslations("strategy")];
  const mayEdit = may(scope, "goal.edit");
  const hidden = { id: goal.id };
  const restore = (label: string) =>
    mayEdit ? <ButtonForm scope={scope} action={restoreGoalAction} hidden={hidden} label={label} /> : null;
  if (undo) return restore(s("undo"));
  if (goal.archived)
    return (
      <div className="ending">
        <Note>{t("archived")}</Note>
        {restore(t("restore"))}
      </div>
    );
  if (!mayEdit) return null;
  const count = goal.objectives.filter((objective) => !objective.archived).length;
  return (
    <div className="ending">
      {count > 0 ? (
        <p className="small soft">{t("archiveBlocked", { count })}</p>
      ) : (
        <ButtonForm
          scope={scope}
          action={archiveGoalAction}
          hidden={hidden}
          label={t("archive")}
          question={t("archiveQuestion")}
          confirmLabel={t("archive")}
        />
      )}
    </div>
  );
}
