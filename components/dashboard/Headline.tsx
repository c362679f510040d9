import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { DashboardPart } from "./context";

type Props = DashboardPart & { city: string; late: number; risk: number; missing: number; mayEdit: boolean };

/** The sentence that says where the city stands, with its number linked to the list behind it. */
export async function Headline({ dashboard, home, city, late, risk, missing, mayEdit }: Props) {
  const t = await getTranslations("dashboard.headline");
  const open = dashboard.measures.length;
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>;
  if (dashboard.objectives.length === 0 && open === 0)
    return mayEdit
      ? t.rich("empty", { city, goalLink: link(`${home}/strategy/goals/new`) })
      : t("emptyReader", { city });
  if (open === 0) return t.rich("noMeasures", { measuresLink: link(`${home}/measures`) });
  if (late > 0) return t.rich("late", { open, late, lateLink: link(`${home}/measures?status=late`) });
  if (risk > 0) return t.rich("risk", { open, risk, riskLink: link(`${home}/measures?status=risk`) });
  if (missing > 0)
    return t.rich("missing", { open, missing, missingLink: link(`${home}/committee#missing`) });
  return t("fine", { open });
}
