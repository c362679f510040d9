import { getTranslations } from "next-intl/server";
import { DoneNote } from "@/components/shell/DoneNote";
import { reopenMeasureAction, restoreMeasureAction } from "@/lib/domain/strategy/measures/actions";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import { unreachMilestoneAction } from "@/lib/domain/strategy/milestones/actions";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { ButtonForm } from "./ButtonForm";

type Props = {
  scope: CityScope;
  measure: MeasureView;
  done: string;
  /** the milestone that was just reported as reached */
  undo: string;
};

/** What has just been done with a measure, and the button that takes it back. */
export async function MeasureDone({ scope, measure, done, undo }: Props) {
  const t = await getTranslations("strategy");
  const back = { scope, label: t("undo") };
  const reached = measure.milestones.find((milestone) => milestone.id === undo && milestone.reachedOn);
  if (done === "archived" && measure.archived && may(scope, "measure.archive"))
    return (
      <DoneNote
        done={done}
        undo={<ButtonForm {...back} action={restoreMeasureAction} hidden={{ id: measure.id }} />}
      />
    );
  if (done === "measureCompleted" && measure.completed && may(scope, "measure.complete", measure.ownerId))
    return (
      <DoneNote
        done={done}
        undo={<ButtonForm {...back} action={reopenMeasureAction} hidden={{ id: measure.id }} />}
      />
    );
  if (done === "milestoneReached" && reached && may(scope, "measure.edit", measure.ownerId))
    return (
      <DoneNote
        done={done}
        undo={<ButtonForm {...back} action={unreachMilestoneAction} hidden={{ id: reached.id }} />}
      />
    );
  return <DoneNote done={done} />;
}
