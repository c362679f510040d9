import { getTranslations } from "next-intl/server";
import { SeatBullet } from "@/components/ui/SeatBullet";
import { Status } from "@/components/ui/Status";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { type Stuck, stuckIn } from "@/lib/domain/programme/overview/rules";
import type { Day } from "@/lib/platform/clock/day";

/** Why a city may need somebody: the most pressing reason as a status, the others in a line below. */
export async function WhatIsStuck({ row, today }: { row: OverviewRow; today: Day }) {
  const t = await getTranslations("programme.reason");
  const [first, ...others] = stuckIn(row, today);
  if (!first) return <Status kind="plan">{t("nothing")}</Status>;
  const said = (stuck: Stuck) => t(stuck.kind, { ...stuck });
  const more = [
    ...(first.kind === "overdue" ? [t("overdueSince", { count: first.count, days: first.days })] : []),
    ...others.map(said),
  ];
  return (
    <span className="block md:min-w-44 [&_.st]:whitespace-normal">
      {first.kind === "seats" ? (
        <span className="st st-call">
          <SeatBullet state="vacant" />
          {said(first)}
        </span>
      ) : (
        <Status kind={first.kind === "overdue" ? "late" : "none"}>{said(first)}</Status>
      )}
      {more.map((line) => (
        <span key={line} className="xs soft block">
          {line}
        </span>
      ))}
    </span>
  );
}
