import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { OverviewRow } from "@/lib/domain/programme/overview/queries";
import { stuckIn } from "@/lib/domain/programme/overview/rules";
import type { Day } from "@/lib/platform/clock/day";

/** The sentence that says how many cities there are, and in how many of them a measure is late or nothing happens. */
export async function OverviewHead({ rows, today, here }: { rows: OverviewRow[]; today: Day; here: string }) {
  const t = await getTranslations("programme");
  const count = (kind: string) =>
    rows.filter((row) => stuckIn(row, today).some((stuck) => stuck.kind === kind)).length;
  const [late, silent] = [count("overdue"), count("silent")];
  const link = (stuck: string) => (words: ReactNode) => <a href={`${here}?stuck=${stuck}`}>{words}</a>;
  const values = { count: rows.length, late, silent, lateLink: link("overdue"), silentLink: link("silent") };
  const sentence = late > 0 ? "late" : silent > 0 ? "silent" : "fine";
  return (
    <PageHead
      title={t.rich(`headline.${sentence}`, values)}
      lead={late > 0 && silent > 0 ? t.rich("leadSilent", values) : undefined}
    />
  );
}
