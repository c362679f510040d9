import { getTranslations } from "next-intl/server";
import { Status, type StatusKind } from "@/components/ui/Status";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { type Stuck, stuckIn } from "@/lib/domain/programme/overview/rules";
import type { Day } from "@/lib/platform/clock/day";

const drawnAs: Record<Stuck["kind"], StatusKind> = { overdue: "late", silent: "none", seats: "open" };

/** Why a city may need somebody: the most pressing reason as a status, the others in a line below. */
export async function WhatIsStuck({ row, today }: { row: OverviewRow; today: Day }) {
  const t = await getTranslations("programme.reason");
  const [first, ...others] = stuckIn(row, today);
  if (!first) return <Status kind="plan">{t("nothing")}</Status>;
  const said = (stuck: Stuck) => t(stuck.kind, { ...stuck });
  return (
    <span className="reason">
      <Status kind={drawnAs[first.kind]}>{said(first)}</Status>
      {others.length > 0 ? <span className="xs soft block">{others.map(said).join(" · ")}</span> : null}
    </span>
  );
}
