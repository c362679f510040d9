import { getTranslations } from "next-intl/server";
import { Status, type StatusKind } from "@/components/ui/Status";
import type { ObjectiveState } from "@/lib/domain/strategy/objectives/rules";
import type { MeasureState } from "@/lib/domain/strategy/rules";

const KIND = {
  running: "plan",
  risk: "risk",
  late: "late",
  planned: "planned",
  completed: "done",
  archived: "draft",
} as const satisfies Record<MeasureState, StatusKind>;

/** How a measure stands, as shape and word. */
export async function MeasureStatus({ state }: { state: MeasureState }) {
  const t = await getTranslations("strategy.status");
  return <Status kind={KIND[state]}>{t(state)}</Status>;
}

/** How an objective stands. Nothing where nothing was agreed that it could be compared with. */
export async function ObjectiveStatus({
  objective,
}: {
  objective: { state: ObjectiveState; baseline: unknown; target: unknown };
}) {
  const t = await getTranslations("strategy.objective.state");
  if (!objective.baseline || !objective.target) return null;
  return <Status kind={objective.state}>{t(objective.state)}</Status>;
}
