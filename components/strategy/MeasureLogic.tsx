import { getTranslations } from "next-intl/server";
import { Chain } from "@/components/ui/Chain";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";

type Props = {
  measure: Pick<MeasureView, "inputs" | "outputs" | "outcomes" | "impact">;
  /** what the objective shall reach: the open end of the chain */
  target?: string;
};

/** What goes in, what comes out, what it changes, and what it is for. */
export async function MeasureLogic({ measure, target }: Props) {
  const t = await getTranslations("strategy.measure");
  const steps = (["inputs", "outputs", "outcomes", "impact"] as const)
    .filter((step) => measure[step] !== "")
    .map((step) => ({ term: t(step), text: <span className="pre">{measure[step]}</span> }));
  if (steps.length === 0) return <p className="small soft">{t("logicEmpty")}</p>;
  const end = target ? [{ term: t("goal"), text: target, state: "open" as const }] : [];
  return (
    <div className="logic">
      <Chain items={[...steps, ...end]} />
    </div>
  );
}
