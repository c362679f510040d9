import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";
import { archiveObjectiveAction, restoreObjectiveAction } from "@/lib/domain/strategy/objectives/actions";
import type { ObjectiveView } from "@/lib/domain/strategy/objectives/queries";
import { isOpen } from "@/lib/domain/strategy/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { ButtonForm } from "./ButtonForm";

type Props = { scope: CityScope; objective: ObjectiveView; undo?: boolean };

/** Putting an objective away, or bringing it back. With `undo` only the button that takes the archiving back. */
export async function ObjectiveEnd({ scope, objective, undo = false }: Props) {
  const [t, s] = [await getTranslations("strategy.objective"), await getTranslations("strategy")];
  const mayEdit = may(scope, "objective.edit");
  const hidden = { id: objective.id };
  const restore = (label: string) =>
    mayEdit && !objective.goalArchived ? (
      <ButtonForm scope={scope} action={restoreObjectiveAction} hidden={hidden} label={label} />
    ) : null;
  if (undo) return restore(s("undo"));
  if (objective.archived)
    return (
      <div className="ending">
        <Note>
          {t("archived")} {objective.goalArchived ? t("archivedGoal", { goal: objective.goalTitle }) : null}
        </Note>
        {restore(t("restore"))}
      </div>
    );
  if (!mayEdit) return null;
  const count = objective.measures.filter((measure) => isOpen(measure.state)).length;
  return (
    <div className="ending">
      {count > 0 ? (
        <p className="small soft">{t("archiveBlocked", { count })}</p>
      ) : (
        <ButtonForm
          scope={scope}
          action={archiveObjectiveAction}
          hidden={hidden}
          label={t("archive")}
          question={t("archiveQuestion")}
          confirmLabel={t("archive")}
        />
      )}
    </div>
  );
}
